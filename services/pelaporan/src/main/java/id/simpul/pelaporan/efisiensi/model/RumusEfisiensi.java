package id.simpul.pelaporan.efisiensi.model;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;

/**
 * Rumus efisiensi bernama dan berversi. Rumus yang sudah terbit tidak diubah; perubahan menjadi versi baru.
 *
 * <p>PermenPANRB 53/2014 meminta analisis efisiensi tanpa menetapkan rumusnya, sehingga angkanya hanya berarti bersama
 * nama rumusnya.
 */
public enum RumusEfisiensi {
    /** Capaian dikurangi serapan, poin persen: hasil yang lebih tinggi daripada uang yang terpakai. */
    SELISIH("efisiensi.selisih", 1, "capaian − serapan"),
    /** Sisa anggaran seperti tabel LKjIP Pontianak 2020; sisa karena kegiatan tidak berjalan juga tampak "efisien". */
    SISA("efisiensi.sisa", 1, "(anggaran − realisasi) / anggaran × 100");

    private final String kode;
    private final int versi;
    private final String bunyi;

    RumusEfisiensi(String kode, int versi, String bunyi) {
        this.kode = kode;
        this.versi = versi;
        this.bunyi = bunyi;
    }

    public String kode() {
        return kode;
    }

    public int versi() {
        return versi;
    }

    public String bunyi() {
        return bunyi;
    }

    /** Belum dibulatkan; null bila salah satu bahannya tidak ada. */
    public BigDecimal hitung(BigDecimal capaian, Serapan serapan) {
        if (serapan.alasan() != null) {
            return null;
        }
        return switch (this) {
            case SELISIH -> capaian == null ? null : capaian.subtract(serapan.persen());
            case SISA ->
                Presisi.persen(serapan.sisa().nilai(), serapan.anggaran().nilai());
        };
    }

    /** Mengapa hasilnya tidak ada; null bila ada. */
    public AlasanKosong alasan(BigDecimal capaian, Serapan serapan) {
        if (serapan.alasan() != null) {
            return serapan.alasan();
        }
        return this == SELISIH && capaian == null ? AlasanKosong.TIADA_DATA : null;
    }
}
