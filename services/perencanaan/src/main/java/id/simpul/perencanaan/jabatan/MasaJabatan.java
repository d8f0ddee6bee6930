package id.simpul.perencanaan.jabatan;

import java.time.LocalDate;

/**
 * Masa memangku jabatan, kedua ujungnya termasuk.
 *
 * @param selesai hari terakhir; null bila belum ditentukan
 */
record MasaJabatan(LocalDate mulai, LocalDate selesai) {
    boolean memuat(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && (selesai == null || !tanggal.isAfter(selesai));
    }

    boolean bertindih(MasaJabatan lain) {
        return mulaiPalingLambatPada(lain.selesai) && lain.mulaiPalingLambatPada(selesai);
    }

    private boolean mulaiPalingLambatPada(LocalDate akhir) {
        return akhir == null || !mulai.isAfter(akhir);
    }

    @Override
    public String toString() {
        return mulai + " s.d. " + (selesai == null ? "sekarang" : selesai);
    }
}
