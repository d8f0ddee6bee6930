package id.simpul.pelaporan.lkjip.application;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.fakta.KumpulanContoh;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunLkjip;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.naskah.NaskahKantor;
import java.util.Map;
import java.util.function.Consumer;

/** LKjIP contoh dari angka terbit. */
final class LkjipContoh {
    private LkjipContoh() {}

    static Dokumen susun(String kota, int tahun) {
        return susun(kota, tahun, satu -> {});
    }

    static Dokumen susun(String kota, int tahun, Consumer<DataContoh.Satu> pengubah) {
        return PenyusunLkjip.draf(
                MenyusunLkjip.bahan(KumpulanContoh.dari(kota, pengubah), new NaskahKantor(Map.of(), null), tahun));
    }

    static BahanLkjip bahan(String kota, int tahun) {
        return MenyusunLkjip.bahan(KumpulanContoh.dari(kota), new NaskahKantor(Map.of(), null), tahun);
    }

    static Dokumen denganNaskah(String kota, int tahun, BagianNaskah bagian, String isi) {
        return PenyusunLkjip.draf(MenyusunLkjip.bahan(
                KumpulanContoh.dari(kota),
                new NaskahKantor(
                        Map.of(bagian, new NaskahKantor.IsiBagian(isi, java.util.List.of())),
                        KumpulanContoh.WAKTU.plusSeconds(60)),
                tahun));
    }
}
