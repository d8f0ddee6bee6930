package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Aturan isi Renstra yang tidak dapat ditulis sebagai kekangan satu bidang. */
final class PemeriksaPohon {
    private static final int PERIODE_TERPANJANG = 10;

    private PemeriksaPohon() {}

    static void periksa(IsiRenstra isi) {
        periksaPeriode(isi);
        periksaAsal(isi);
        tolakGanda(
                "tujuan",
                "kode-unik",
                isi.tujuan().stream()
                        .flatMap(satu -> Stream.concat(
                                Stream.of(satu.kode()), satu.sasaran().stream().map(IsiRenstra.Sasaran::kode))),
                "kode tujuan dan sasaran tidak boleh berulang");
        tolakGanda(
                "tujuan",
                "id-unik",
                isi.tujuan().stream()
                        .flatMap(satu -> Stream.concat(
                                Stream.ofNullable(satu.id()),
                                satu.sasaran().stream().flatMap(anak -> Stream.ofNullable(anak.id())))),
                "satu id hanya untuk satu simpul");
        periksaRpjmd(isi);
    }

    private static void periksaPeriode(IsiRenstra isi) {
        int awal = TahunAnggaran.dari("tahunAwal", isi.tahunAwal()).nilai();
        int akhir = TahunAnggaran.dari("tahunAkhir", isi.tahunAkhir()).nilai();
        if (akhir < awal || akhir - awal >= PERIODE_TERPANJANG) {
            throw new NilaiTidakSah(
                    "tahunAkhir",
                    "rentang",
                    akhir,
                    "harus antara %d dan %d".formatted(awal, awal + PERIODE_TERPANJANG - 1));
        }
        int berlaku = isi.berlakuSejak() == null ? awal : isi.berlakuSejak().getYear();
        if (berlaku < awal - 1 || berlaku > akhir) {
            throw new NilaiTidakSah(
                    "berlakuSejak",
                    "rentang",
                    isi.berlakuSejak(),
                    "harus antara tahun %d (setahun sebelum periode) dan %d".formatted(awal - 1, akhir));
        }
    }

    private static void periksaAsal(IsiRenstra isi) {
        if (isi.asal() == AsalRenstra.TERBIT
                && (isi.sumber() == null || isi.sumber().isBlank())) {
            throw new NilaiTidakSah("sumber", "wajib", null, "sebut dokumen terbit yang disalin");
        }
    }

    private static void periksaRpjmd(IsiRenstra isi) {
        Set<String> misi = isi.misi().stream().map(IsiRenstra.Misi::kode).collect(Collectors.toSet());
        List<IsiRenstra.TujuanRpjmd> tujuanRpjmd =
                isi.rpjmd() == null ? List.of() : isi.rpjmd().tujuan();
        for (int i = 0; i < tujuanRpjmd.size(); i++) {
            String satu = tujuanRpjmd.get(i).misi();
            if (satu != null && !misi.contains(satu)) {
                throw new NilaiTidakSah(
                        "rpjmd/tujuan/" + i + "/misi", "dikenal", satu, "bukan kode misi di Renstra ini");
            }
        }
        Set<String> sasaran = tujuanRpjmd.stream()
                .flatMap(satu -> satu.sasaran().stream())
                .map(IsiRenstra.SasaranRpjmd::kode)
                .collect(Collectors.toSet());
        for (int i = 0; i < isi.tujuan().size(); i++) {
            for (String kode : isi.tujuan().get(i).sasaranRpjmd()) {
                if (!sasaran.contains(kode)) {
                    throw new NilaiTidakSah(
                            "tujuan/" + i + "/sasaranRpjmd", "dikenal", kode, "bukan kode sasaran di rpjmd");
                }
            }
        }
    }

    private static void tolakGanda(String field, String aturan, Stream<?> nilai, String syarat) {
        Set<Object> terlihat = new HashSet<>();
        nilai.forEach(satu -> {
            if (!terlihat.add(satu)) {
                throw new NilaiTidakSah(field, aturan, satu, syarat);
            }
        });
    }
}
