package id.simpul.pelaporan.capaian.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.skala.CacatSkala;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.SkalaBaku;
import id.simpul.aturan.skala.SkalaPredikat;
import id.simpul.kota.KotaDikenal;
import java.util.List;

/**
 * Skala yang memberi predikat, beserta kebijakannya: skala terbit boleh cacat, tetapi tidak pernah diam-diam.
 *
 * @param basis angka yang dibandingkan dengan skala
 * @param kebijakan TERBIT bila disalin dari dokumen beserta cacatnya, BARU bila utuh; null pada pengaturan lama
 * @param kebijakanLubang perlakuan nilai yang jatuh di lubang; null bila skalanya tidak cacat
 * @param sumber dokumen yang mencetaknya; null bila tidak disebut
 * @param alasan mengapa cacatnya dipertahankan; null bila tidak disebut
 * @param cacat lubang dan tumpang tindihnya; kosong bila utuh
 */
public record SkalaDipakai(
        String nama,
        BasisPredikat basis,
        String kebijakan,
        KebijakanLubang kebijakanLubang,
        String sumber,
        String alasan,
        List<Cacat> cacat) {
    private static final String ALASAN_ACUAN =
            "Skala peraturan berlubang di antara bilangan bulat dan di atas 100; dibaca sebagai ambang bagi semua kota"
                    + " supaya dapat dibandingkan.";

    public SkalaDipakai {
        cacat = List.copyOf(cacat);
    }

    /** Satu lubang atau tumpang tindih; {@code selang} dalam notasi matematika. */
    public record Cacat(CacatSkala.Jenis jenis, String selang) {}

    /** Skala kota tahun itu. */
    public static SkalaDipakai dari(KotaDikenal kota, int tahun, AturanCapaian aturan) {
        return susun(aturan.skala(), aturan.basisPredikat(), kota.asalSkala(tahun));
    }

    /** Skala acuan Permendagri 86/2017, sama bagi semua kota dan selalu atas capaian. */
    public static SkalaDipakai acuan() {
        SkalaPredikat skala = SkalaBaku.permendagri86();
        return susun(
                skala, BasisPredikat.CAPAIAN, new KotaDikenal.AsalSkala("TERBIT", "Permendagri 86/2017", ALASAN_ACUAN));
    }

    private static SkalaDipakai susun(SkalaPredikat skala, BasisPredikat basis, KotaDikenal.AsalSkala asal) {
        List<Cacat> cacat = skala.cacat().stream()
                .map(satu -> new Cacat(satu.jenis(), satu.selang()))
                .toList();
        return new SkalaDipakai(
                skala.nama(),
                basis,
                asal.kebijakan(),
                cacat.isEmpty() ? null : skala.kebijakanLubang(),
                asal.sumber(),
                asal.alasan(),
                cacat);
    }
}
