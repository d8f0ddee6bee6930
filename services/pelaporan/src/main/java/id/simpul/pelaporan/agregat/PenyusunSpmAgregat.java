package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.BagianNilai;
import id.simpul.aturan.gulung.Gulungan;
import id.simpul.aturan.gulung.HasilGulung;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Menyusun SPM lintas kota; semua kota pada triwulan yang sama. */
final class PenyusunSpmAgregat {
    private final BahanAgregat bahan;
    private final int tahun;
    private final Integer triwulan;
    private final String kota;
    private final List<CakupanAgregat.KotaCakupan> cakupan = new ArrayList<>();
    private final Map<String, SpmKota> ada = new TreeMap<>();
    private final Map<String, RiwayatSpm> riwayat = new TreeMap<>();

    /** {@code kota} satu-satunya yang diminta; null berarti seluruh cakupan. */
    PenyusunSpmAgregat(BahanAgregat bahan, int tahun, Integer triwulan, String kota) {
        this.kota = kota;
        this.bahan = bahan;
        this.tahun = tahun;
        this.triwulan = triwulan;
        bahan.fakta().forEach((kode, fakta) -> riwayat.put(kode, new RiwayatSpm(fakta)));
    }

    LaporanSpmAgregat susun() {
        Integer dipilih = triwulan == null ? terakhir() : triwulan;
        bahan.diminta().forEach(kode -> tambah(kode, dipilih));
        String periode = dipilih == null ? null : "%d-T%d".formatted(tahun, dipilih);
        return new LaporanSpmAgregat(
                tahun,
                periode,
                bahan.terakhir(),
                CakupanAgregat.dari(cakupan),
                data(),
                perKota(),
                SpmKota.LAYANAN.stream().map(this::layanan).toList(),
                SpmKota.bulatkan(PenghitungSpm.rerataIndeks(ada).nilai()),
                TautanPenjelasan.spmAgregat(tahun, periode, kota));
    }

    /** Laporan setiap kota yang datanya ada, urut {@code perKota}; sesudah {@link #susun()}. */
    Map<String, SpmKota> dihitung() {
        return new TreeMap<>(ada);
    }

    private Integer terakhir() {
        return riwayat.values().stream()
                .flatMap(satu -> SpmKota.susun(satu.laporan(), tahun, null).stream())
                .map(satu -> Integer.valueOf(
                        satu.triwulan().substring(satu.triwulan().length() - 1)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void tambah(String kode, Integer dipilih) {
        Optional<KotaDikenal> dikenal = bahan.kota(kode);
        Optional<SpmKota> spm = dipilih == null
                ? Optional.empty()
                : dikenal.flatMap(satu -> SpmKota.susun(riwayat.get(kode).laporan(), tahun, dipilih));
        if (spm.isEmpty()) {
            cakupan.add(bahan.tiada(
                    kode,
                    dikenal.isEmpty()
                            ? "Kota belum diatur."
                            : "Belum ada laporan SPM yang disetujui pada triwulan ini."));
            return;
        }
        cakupan.add(bahan.tersedia(dikenal.get()));
        ada.put(kode, spm.get());
    }

    private List<BarisSpmAgregat> data() {
        return ada.entrySet().stream()
                .flatMap(satu -> baris(satu.getKey(), satu.getValue()))
                .toList();
    }

    private Stream<BarisSpmAgregat> baris(String kode, SpmKota spm) {
        KotaDikenal milik = bahan.kota(kode).orElseThrow();
        return spm.baris(satu -> TautanPenjelasan.spmAgregat(tahun, satu.triwulan(), milik.kode())).stream()
                .map(satu -> {
                    List<PersetujuanSpm> persetujuan = riwayat.get(kode).milik(satu.spmId());
                    return new BarisSpmAgregat(
                            milik.kode(),
                            milik.nama(),
                            milik.kodeWilayah(),
                            tahun,
                            satu,
                            persetujuan.size() > 1,
                            persetujuan,
                            persetujuan.isEmpty()
                                    ? null
                                    : persetujuan.get(persetujuan.size() - 1).tautanSnapshot());
                });
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

    private LaporanSpmAgregat.GulunganSpm layanan(String layanan) {
        HasilGulung jumlah = PenghitungSpm.rasioJumlah(ada, layanan);
        List<BagianNilai> persen = PenghitungSpm.persen(ada, layanan);
        List<String> ikut = persen.stream()
                .filter(satu -> satu.nilai().bernilai())
                .map(BagianNilai::nama)
                .toList();
        return new LaporanSpmAgregat.GulunganSpm(
                layanan,
                jumlah.penyebut(),
                jumlah.pembilang(),
                SpmKota.bulatkan(jumlah.nilai()),
                SpmKota.bulatkan(Gulungan.rerataRasio(persen).nilai()),
                "%d dari %d kota".formatted(ikut.size(), bahan.diminta().size()),
                bahan.diminta().stream().filter(satu -> !ikut.contains(satu)).toList());
    }
}
