package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.aturan.rumus.Target;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Sel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import java.math.BigDecimal;

/** Sel tabel untuk angka indikator; kosong, nol, dan tidak berlaku tetap tiga hal berbeda. */
final class SelIndikator {
    private SelIndikator() {}

    static Sel target(Indikator indikator, int tahun) {
        Indikator.TargetTahun target = indikator.target(tahun).orElse(null);
        if (target == null) {
            return Sel.Keadaan.KOSONG;
        }
        boolean bertulisan = target.teks() != null && !target.teks().isBlank();
        if (target.nilai() == null) {
            return bertulisan ? Sel.teks(target.teks()) : Sel.Keadaan.KOSONG;
        }
        boolean predikat = indikator.arah() == id.simpul.aturan.rumus.Arah.PREDIKAT && bertulisan;
        return predikat
                ? Sel.teks("%s (%s)".formatted(target.teks(), FormatIndonesia.bilangan(target.nilai())))
                : bilangan(target.nilai());
    }

    static Sel target(Target target) {
        return nilai(target.nilai());
    }

    static Sel realisasi(UkuranIndikator ukuran, AturanCapaian aturan) {
        Keadaan keadaan = ukuran.hasil().keadaan();
        return keadaan.bernilai() && keadaan != Keadaan.NOL
                ? bilangan(ukuran.realisasiTampil(aturan))
                : keadaan(keadaan);
    }

    static Sel capaian(UkuranIndikator ukuran, AturanCapaian aturan) {
        if (ukuran.hasil().alasan() == AlasanKosong.TIDAK_BERLAKU) {
            return Sel.Keadaan.TIDAK_BERLAKU;
        }
        return Sel.persen(aturan.bulatkan(ukuran.hasil().capaian()), aturan.desimal());
    }

    static Sel predikat(UkuranIndikator ukuran) {
        String nama = ukuran.hasil().namaPredikat();
        return nama == null ? Sel.Keadaan.KOSONG : Sel.teks(nama);
    }

    static Sel nilai(NilaiKinerja nilai) {
        return nilai.bernilai() && nilai.keadaan() != Keadaan.NOL ? bilangan(nilai.nilai()) : keadaan(nilai.keadaan());
    }

    /** Bilangan dengan desimalnya sendiri; null menjadi kosong. */
    static Sel bilangan(BigDecimal nilai) {
        if (nilai == null) {
            return Sel.Keadaan.KOSONG;
        }
        return nilai.signum() == 0 ? Sel.Keadaan.NOL : Sel.bilangan(nilai, Math.max(0, nilai.scale()));
    }

    /** Rupiah; nol yang dilaporkan berbeda dari belum dilaporkan. */
    static Sel uang(BigDecimal nilai) {
        return nilai != null && nilai.signum() == 0 ? Sel.Keadaan.NOL : Sel.rupiah(nilai);
    }

    private static Sel keadaan(Keadaan keadaan) {
        return switch (keadaan) {
            case NOL -> Sel.Keadaan.NOL;
            case TIDAK_BERLAKU -> Sel.Keadaan.TIDAK_BERLAKU;
            case KOSONG, DILAPORKAN -> Sel.Keadaan.KOSONG;
        };
    }
}
