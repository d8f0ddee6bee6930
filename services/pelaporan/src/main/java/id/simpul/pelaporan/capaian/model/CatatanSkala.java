package id.simpul.pelaporan.capaian.model;

import id.simpul.aturan.skala.CacatSkala;
import id.simpul.aturan.skala.HasilPredikat;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.SkalaPredikat;
import id.simpul.kota.KotaDikenal;
import java.math.BigDecimal;

/**
 * Mengapa sebuah predikat perlu dibaca hati-hati: nilainya jatuh di lubang atau tumpang tindih skala kota.
 *
 * @param nilai angka tampil yang dibandingkan dengan skala
 * @param selang selang bermasalah yang memuatnya, misalnya {@code (60, 61)}
 * @param kebijakanLubang perlakuan yang dipilih kota; null pada tumpang tindih
 * @param kebijakan TERBIT bila skalanya disalin dari dokumen; null bila tidak disebut
 * @param sumber dokumen yang mencetak skalanya; null bila tidak disebut
 * @param alasan mengapa cacatnya dipertahankan; null bila tidak disebut
 * @param keterangan semuanya dalam satu kalimat
 */
public record CatatanSkala(
        BigDecimal nilai,
        CacatSkala.Jenis jenis,
        String selang,
        KebijakanLubang kebijakanLubang,
        String kebijakan,
        String sumber,
        String alasan,
        String keterangan) {

    /** Catatan untuk nilai tampil itu; null bila nilainya tidak ada atau jatuh tepat di satu pita. */
    public static CatatanSkala dari(BigDecimal nilai, SkalaPredikat skala, KotaDikenal.AsalSkala asal) {
        if (nilai == null) {
            return null;
        }
        HasilPredikat hasil = skala.predikat(nilai);
        if (hasil.letak() == HasilPredikat.Letak.DALAM_PITA) {
            return null;
        }
        CacatSkala.Jenis jenis = hasil.dalamLubang() ? CacatSkala.Jenis.LUBANG : CacatSkala.Jenis.TUMPANG_TINDIH;
        String selang = skala.cacat().stream()
                .filter(satu -> satu.jenis() == jenis && satu.memuat(nilai))
                .map(CacatSkala::selang)
                .findFirst()
                .orElse(null);
        return new CatatanSkala(
                nilai,
                jenis,
                selang,
                hasil.dalamLubang() ? skala.kebijakanLubang() : null,
                asal.kebijakan(),
                asal.sumber(),
                asal.alasan(),
                keterangan(nilai, skala, hasil, selang));
    }

    private static String keterangan(BigDecimal nilai, SkalaPredikat skala, HasilPredikat hasil, String selang) {
        String letak = "Nilai %s jatuh di %s%s %s; "
                .formatted(
                        nilai.toPlainString().replace('.', ','),
                        hasil.dalamLubang() ? "lubang" : "tumpang tindih",
                        selang == null ? "" : " " + selang.replace('.', ',').replace(", ", "; "),
                        sebutan(skala.nama()));
        if (hasil.tumpangTindih()) {
            return letak + "predikat yang lebih tinggi yang dipakai.";
        }
        return letak
                + (skala.kebijakanLubang() == KebijakanLubang.AMBANG
                        ? "menurut kebijakan AMBANG batas bawah dibaca sebagai ambang."
                        : "menurut kebijakan TANPA_PREDIKAT nilai ini tidak berpredikat.");
    }

    private static String sebutan(String nama) {
        return nama.regionMatches(true, 0, "skala ", 0, 6) ? nama : "skala " + nama;
    }
}
