package id.simpul.pelaporan.lkjip.web;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Kekurangan;
import id.simpul.dokumen.model.Subbab;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Isi LKjIP sebagai data: isi yang sama dengan bentuk berkasnya.
 *
 * @param asOf saat perubahan terakhir di antara bahannya
 * @param draf benar selama belum dibekukan
 * @param kekurangan isi yang belum ada dan di mana mengisinya
 * @param bagian bagian depan, bab, lalu lampiran
 */
public record LkjipJson(
        String kota,
        String namaKota,
        String instansi,
        String judul,
        int tahun,
        Instant asOf,
        boolean draf,
        List<Kekurangan> kekurangan,
        List<BagianLkjip> bagian) {

    /** Bab atau subbab beserta isinya. */
    public record BagianLkjip(String nomor, String judul, List<BlokJson> isi, List<BagianLkjip> bagian) {}

    /** Isi dokumen sebagai data. */
    public static LkjipJson dari(String kota, Dokumen dokumen) {
        return new LkjipJson(
                kota,
                dokumen.identitas().kota(),
                dokumen.identitas().instansi(),
                dokumen.identitas().judulLengkap(),
                dokumen.identitas().tahun(),
                dokumen.jejak().waktu(),
                dokumen.jejak().draf(),
                dokumen.kekurangan(),
                Stream.of(dokumen.depan(), dokumen.bab(), dokumen.lampiran())
                        .flatMap(List::stream)
                        .map(LkjipJson::bagian)
                        .toList());
    }

    private static BagianLkjip bagian(Bab bab) {
        return new BagianLkjip(bab.nomor(), bab.judul(), BlokJson.dari(bab.isi()), subbab(bab.subbab()));
    }

    private static List<BagianLkjip> subbab(List<Subbab> semua) {
        return semua.stream()
                .map(satu ->
                        new BagianLkjip(satu.nomor(), satu.judul(), BlokJson.dari(satu.isi()), subbab(satu.anak())))
                .toList();
    }
}
