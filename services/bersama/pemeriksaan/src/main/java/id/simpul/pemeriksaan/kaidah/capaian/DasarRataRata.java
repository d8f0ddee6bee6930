package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Angka-angka yang dapat dirata-ratakan untuk satu tahun; indikator sasaran didahulukan. */
record DasarRataRata(List<CetakanCapaian> cetakan, List<CetakanCapaian> seluruh, Laporan laporan) {

    static DasarRataRata dari(Laporan laporan, String tahun) {
        List<CetakanCapaian> semua = laporan.cetakan().stream()
                .filter(c -> c.baris().tabel().nama().equals("realisasi"))
                .filter(c -> c.kunci().tahun().equals(tahun) && c.capaian().isPresent())
                .toList();
        List<CetakanCapaian> sasaran =
                semua.stream().filter(c -> level(laporan, c).equals("sasaran")).toList();
        return new DasarRataRata(sasaran.size() >= 2 ? sasaran : semua, semua, laporan);
    }

    private static String level(Laporan laporan, CetakanCapaian c) {
        return laporan.indikator(c.kunci().kode()).map(Indikator::level).orElse("");
    }

    List<BigDecimal> capaian() {
        return capaian(cetakan);
    }

    List<Baris> baris() {
        return cetakan.stream().map(CetakanCapaian::baris).toList();
    }

    private static List<BigDecimal> capaian(List<CetakanCapaian> c) {
        return c.stream().map(x -> x.capaian().orElseThrow().nilai()).toList();
    }

    /** Rata-rata yang memang rata-rata capaian: indikator sasaran, seluruh indikator, atau dibatasi 100. */
    List<BigDecimal> benar() {
        return List.of(
                Hitung.rataRata(capaian()),
                Hitung.rataRata(capaian(seluruh)),
                Hitung.rataRata(
                        capaian().stream().map(n -> n.min(Hitung.SERATUS)).toList()));
    }

    /** Rata-rata lain yang pernah dijumpai, beserta sebutannya. */
    Map<String, BigDecimal> calon() {
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        tambah(hasil, "rata-rata kolom realisasi", c -> c.realisasi()
                .orElseThrow()
                .nilai());
        tambah(
                hasil,
                "rata-rata campuran: realisasi untuk indikator persen, capaian untuk yang lain",
                c -> persen(c)
                        ? c.realisasi().orElseThrow().nilai()
                        : c.capaian().orElseThrow().nilai());
        hasil.put("rata-rata per sasaran", perSasaran());
        tambah(hasil, "rata-rata target", c -> c.target().map(t -> t.nilai()).orElse(BigDecimal.ZERO));
        return hasil;
    }

    private boolean persen(CetakanCapaian c) {
        JenisSatuan s = JenisSatuan.dari(c.baris().teks("satuan_realisasi"));
        return s == JenisSatuan.PERSEN
                || laporan.indikator(c.kunci().kode()).map(Indikator::persen).orElse(false);
    }

    private void tambah(Map<String, BigDecimal> hasil, String nama, Function<CetakanCapaian, BigDecimal> ambil) {
        if (cetakan.stream().allMatch(c -> c.realisasi().isPresent())) {
            List<BigDecimal> suku = new ArrayList<>();
            cetakan.forEach(c -> suku.add(ambil.apply(c)));
            hasil.put(nama, Hitung.rataRata(suku));
        }
    }

    private BigDecimal perSasaran() {
        Map<String, List<CetakanCapaian>> menurut = cetakan.stream()
                .collect(Collectors.groupingBy(
                        c -> laporan.indikator(c.kunci().kode())
                                .map(i -> i.baris().teks("induk"))
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Hitung.rataRata(
                menurut.values().stream().map(c -> Hitung.rataRata(capaian(c))).toList());
    }
}
