package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.rumus.Arah;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import java.math.BigDecimal;

/** Angka satu indikator seperti ditulis dalam kalimat Indonesia, beserta satuannya. */
final class AngkaIndikator {
    private static final int DESIMAL_TERBANYAK = 8;

    private final UkuranIndikator ukuran;
    private final AturanCapaian aturan;

    AngkaIndikator(UkuranIndikator ukuran, AturanCapaian aturan) {
        this.ukuran = ukuran;
        this.aturan = aturan;
    }

    /**
     * Realisasi dengan desimal kota; lebih banyak bila pembulatan membuatnya tampak sama dengan target padahal tidak,
     * supaya kalimat tidak berbunyi "70,00 % belum mencapai target 70 %".
     */
    String realisasi() {
        BigDecimal tampil = ukuran.realisasiTampil(aturan);
        BigDecimal tepat = ukuran.hasil().nilaiRealisasi().nilai();
        BigDecimal target = ukuran.hasil().pengukuran().target().nilai().nilai();
        int desimal = Math.max(0, tampil.scale());
        if (target != null && tepat.compareTo(target) != 0) {
            while (desimal < DESIMAL_TERBANYAK
                    && tepat.setScale(desimal, aturan.pembulatan()).compareTo(target) == 0) {
                desimal++;
            }
        }
        return bersatuan(FormatIndonesia.bilangan(tepat.setScale(desimal, aturan.pembulatan()), desimal));
    }

    /** Target dengan desimal seperlunya; predikatnya disebut lebih dulu bila ada, misalnya {@code BB (70,5)}. */
    String target() {
        String angka =
                bersatuan(target(ukuran.hasil().pengukuran().target().nilai().nilai()));
        String teks = ukuran.indikator()
                .target(ukuran.tahun())
                .map(Indikator.TargetTahun::teks)
                .orElse(null);
        boolean predikat = ukuran.indikator().arah() == Arah.PREDIKAT && teks != null && !teks.isBlank();
        return predikat ? "%s (%s)".formatted(teks, angka) : angka;
    }

    /** Bilangan lain dalam satuan indikator ini. */
    String nilai(BigDecimal nilai) {
        return bersatuan(FormatIndonesia.bilangan(nilai));
    }

    /** Besarnya selisih, tanpa tanda; persen dikurangi persen adalah poin persen. */
    String selisih(BigDecimal selisih) {
        boolean persen = ukuran.indikator().satuanUkur().persen();
        String angka = persen
                ? FormatIndonesia.bilangan(aturan.bulatkan(selisih.abs()), aturan.desimal())
                : FormatIndonesia.bilangan(selisih.abs());
        return persen ? angka + " poin persen" : bersatuan(angka);
    }

    /** Persen menurut pembulatan kota. */
    String persen(BigDecimal nilai) {
        return FormatIndonesia.persen(aturan.bulatkan(nilai), aturan.desimal());
    }

    private static String target(BigDecimal nilai) {
        return FormatIndonesia.bilangan(nilai);
    }

    /** Skor predikat ditulis tanpa satuan: "65,15", bukan "65,15 Nilai". */
    private String bersatuan(String angka) {
        if (ukuran.indikator().satuanUkur().persen()) {
            return angka + FormatIndonesia.SPASI_TETAP + "%";
        }
        String satuan = ukuran.indikator().satuan();
        boolean tanpaSatuan =
                satuan == null || satuan.isBlank() || ukuran.indikator().arah() == Arah.PREDIKAT;
        return tanpaSatuan ? angka : angka + FormatIndonesia.SPASI_TETAP + satuan;
    }
}
