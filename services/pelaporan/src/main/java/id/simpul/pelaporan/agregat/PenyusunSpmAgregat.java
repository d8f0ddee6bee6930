package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.BagianNilai;
import id.simpul.aturan.gulung.BagianRasio;
import id.simpul.aturan.gulung.Gulungan;
import id.simpul.aturan.gulung.HasilGulung;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Menyusun SPM lintas kota; semua kota pada triwulan yang sama. */
final class PenyusunSpmAgregat {
    private static final Satuan ORANG = Satuan.dari("orang");
    private static final Satuan PERSEN = Satuan.dari("%");

    private final BahanAgregat bahan;
    private final int tahun;
    private final Integer triwulan;
    private final List<CakupanAgregat.KotaCakupan> cakupan = new ArrayList<>();
    private final Map<String, SpmKota> ada = new TreeMap<>();

    PenyusunSpmAgregat(BahanAgregat bahan, int tahun, Integer triwulan) {
        this.bahan = bahan;
        this.tahun = tahun;
        this.triwulan = triwulan;
    }

    LaporanSpmAgregat susun() {
        Integer dipilih = triwulan == null ? terakhir() : triwulan;
        bahan.diminta().forEach(kode -> tambah(kode, dipilih));
        return new LaporanSpmAgregat(
                tahun,
                dipilih == null ? null : "%d-T%d".formatted(tahun, dipilih),
                bahan.terakhir(),
                CakupanAgregat.dari(cakupan),
                data(),
                perKota(),
                SpmKota.LAYANAN.stream().map(this::layanan).toList(),
                SpmKota.bulatkan(Gulungan.rerataRasio(ada.entrySet().stream()
                                .map(satu -> BagianNilai.dari(
                                        satu.getKey(),
                                        nilai(satu.getValue().indeks().indeks()),
                                        PERSEN))
                                .toList())
                        .nilai()));
    }

    private Integer terakhir() {
        return bahan.fakta().values().stream()
                .flatMap(fakta -> SpmKota.susun(fakta, tahun, null).stream())
                .map(satu -> Integer.valueOf(
                        satu.triwulan().substring(satu.triwulan().length() - 1)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void tambah(String kode, Integer dipilih) {
        Optional<KotaDikenal> kota = bahan.kota(kode);
        Optional<SpmKota> spm = dipilih == null
                ? Optional.empty()
                : kota.flatMap(satu -> SpmKota.susun(bahan.fakta().get(kode), tahun, dipilih));
        if (spm.isEmpty()) {
            cakupan.add(bahan.tiada(
                    kode, kota.isEmpty() ? "Kota belum diatur." : "Belum ada laporan SPM pada triwulan ini."));
            return;
        }
        cakupan.add(bahan.tersedia(kota.get()));
        ada.put(kode, spm.get());
    }

    private List<BarisSpmAgregat> data() {
        return ada.entrySet().stream()
                .flatMap(satu -> {
                    KotaDikenal kota = bahan.kota(satu.getKey()).orElseThrow();
                    return satu.getValue().baris().stream()
                            .map(baris ->
                                    new BarisSpmAgregat(kota.kode(), kota.nama(), kota.kodeWilayah(), tahun, baris));
                })
                .toList();
    }

    private List<LaporanSpmAgregat.IndeksSpmKota> perKota() {
        return ada.entrySet().stream()
                .map(satu -> new LaporanSpmAgregat.IndeksSpmKota(
                        satu.getKey(),
                        bahan.kota(satu.getKey()).orElseThrow().nama(),
                        SpmKota.bulatkan(satu.getValue().indeks().indeks()),
                        satu.getValue().indeks().kategori(),
                        satu.getValue().sementara(),
                        satu.getValue().belumDilaporkan()))
                .toList();
    }

    private LaporanSpmAgregat.GulunganSpm layanan(String kode) {
        List<BagianRasio> rasio = new ArrayList<>();
        List<BagianNilai> persen = new ArrayList<>();
        ada.forEach((kota, spm) -> spm.indeks().layanan().stream()
                .filter(satu -> satu.layanan().kode().equals(kode))
                .forEach(satu -> {
                    rasio.add(new BagianRasio(
                            kota,
                            satu.layanan().terlayani(),
                            ORANG,
                            satu.layanan().sasaran(),
                            ORANG));
                    persen.add(BagianNilai.dari(kota, nilai(satu.persenPenerima()), PERSEN));
                }));
        HasilGulung jumlah = Gulungan.rasioJumlah(rasio);
        List<String> ikut = persen.stream()
                .filter(satu -> satu.nilai().bernilai())
                .map(BagianNilai::nama)
                .toList();
        return new LaporanSpmAgregat.GulunganSpm(
                kode,
                jumlah.penyebut(),
                jumlah.pembilang(),
                SpmKota.bulatkan(jumlah.nilai()),
                SpmKota.bulatkan(Gulungan.rerataRasio(persen).nilai()),
                "%d dari %d kota".formatted(ikut.size(), bahan.diminta().size()),
                bahan.diminta().stream().filter(satu -> !ikut.contains(satu)).toList());
    }

    private static NilaiKinerja nilai(BigDecimal nilai) {
        return nilai == null ? NilaiKinerja.kosong() : NilaiKinerja.hitungan(nilai);
    }
}
