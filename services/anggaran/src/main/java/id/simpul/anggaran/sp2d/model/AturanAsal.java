package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.List;

/** Hubungan sebuah SP2D dengan asalnya: TU yang ditutup, atau SP2D yang dikembalikan. */
final class AturanAsal {
    private AturanAsal() {}

    /** Pelanggaran terhadap asalnya; kosong bila sah. */
    static List<NilaiTidakSah> periksa(UsulanSp2d usulan) {
        return switch (usulan.jenis()) {
            case TU_NIHIL -> nihil(usulan);
            case PENGEMBALIAN -> pengembalian(usulan);
            default ->
                usulan.asal() == null
                        ? List.of()
                        : tolak(
                                "tanpa-asal",
                                usulan.asal().sebutan(),
                                "%s tidak merujuk SP2D lain".formatted(usulan.jenis()));
        };
    }

    private static List<NilaiTidakSah> nihil(UsulanSp2d usulan) {
        if (usulan.asal() == null) {
            return tolak("wajib", null, "TU_NIHIL menyebut TU yang ditutupnya");
        }
        AsalSp2d asal = usulan.asal().isi();
        if (tidakDikenal(usulan)) {
            return asing(usulan);
        }
        if (asal.jenis() != JenisSp2d.TU || !asal.dibayar().isEmpty()) {
            return tolak("asal-tu", asal.nomor(), "asal TU_NIHIL adalah TU yang masih uang muka");
        }
        if (asal.ditutup()) {
            return tolak("asal-terbuka", asal.nomor(), "TU itu sudah dipertanggungjawabkan");
        }
        if (usulan.nilai().compareTo(asal.nilai()) > 0) {
            String syarat = "pertanggungjawaban Rp%s melebihi TU %s sebesar Rp%s"
                    .formatted(usulan.nilai(), asal.nomor(), asal.nilai());
            return List.of(new NilaiTidakSah("baris", "melebihi-asal", usulan.nilai(), syarat));
        }
        return List.of();
    }

    private static List<NilaiTidakSah> pengembalian(UsulanSp2d usulan) {
        if (usulan.asal() == null) {
            return List.of();
        }
        if (tidakDikenal(usulan)) {
            return asing(usulan);
        }
        AsalSp2d asal = usulan.asal().isi();
        return asal.jenis() == JenisSp2d.PENGEMBALIAN
                ? tolak("asal-sp2d", asal.nomor(), "yang dikembalikan adalah SP2D, bukan pengembalian")
                : terhadapAsal(usulan, asal);
    }

    /** Yang dikembalikan tidak melebihi yang dibayarkan asalnya, dikurangi yang sudah kembali. */
    private static List<NilaiTidakSah> terhadapAsal(UsulanSp2d usulan, AsalSp2d asal) {
        List<NilaiTidakSah> pelanggaran = new ArrayList<>();
        for (int i = 0; i < usulan.baris().size(); i++) {
            BarisSp2d baris = usulan.baris().get(i);
            Rupiah sisa = asal.sisa(baris.kunci());
            if (baris.nilai().compareTo(sisa) > 0) {
                String syarat = "dari SP2D %s untuk \"%s\" paling banyak Rp%s yang dapat dikembalikan"
                        .formatted(asal.nomor(), baris.uraian(), sisa);
                pelanggaran.add(
                        new NilaiTidakSah("baris/%d/nilai".formatted(i), "melebihi-asal", baris.nilai(), syarat));
            }
        }
        return pelanggaran;
    }

    /** Uang tidak dapat kembali atau dipertanggungjawabkan sebelum dibayarkan. */
    private static boolean tidakDikenal(UsulanSp2d usulan) {
        AsalSp2d asal = usulan.asal().isi();
        return asal == null || asal.tanggal().isAfter(usulan.tanggal());
    }

    private static List<NilaiTidakSah> asing(UsulanSp2d usulan) {
        return tolak(
                "dikenal",
                usulan.asal().sebutan(),
                "tidak ada SP2D itu di tahun %d yang bertanggal sampai %s".formatted(usulan.tahun(), usulan.tanggal()));
    }

    private static List<NilaiTidakSah> tolak(String aturan, Object nilai, String syarat) {
        return List.of(new NilaiTidakSah("asalId", aturan, nilai, syarat));
    }
}
