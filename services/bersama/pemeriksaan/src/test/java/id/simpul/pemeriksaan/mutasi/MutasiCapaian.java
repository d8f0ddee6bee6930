package id.simpul.pemeriksaan.mutasi;

import static id.simpul.pemeriksaan.JenisTemuan.JUMLAH_TIDAK_COCOK;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_ANTAR_TABEL_BEDA;
import static id.simpul.pemeriksaan.JenisTemuan.PERSEN_SALAH;
import static id.simpul.pemeriksaan.JenisTemuan.PREDIKAT_TIDAK_SESUAI_SKALA;
import static id.simpul.pemeriksaan.JenisTemuan.RUMUS_SALAH;
import static id.simpul.pemeriksaan.JenisTemuan.SKALA_BERLUBANG;
import static id.simpul.pemeriksaan.Keparahan.KESALAHAN;
import static id.simpul.pemeriksaan.Keparahan.PERINGATAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kesalahan pada realisasi, capaian, rata-rata, predikat, dan skala. */
final class MutasiCapaian {
    private static final String KINI = "" + PaketUtuh.TAHUN;
    private static final Set<String> SALAH = Set.of(PERSEN_SALAH, RUMUS_SALAH);
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private MutasiCapaian() {}

    static List<Mutasi> semua() {
        return List.of(
                new Mutasi(
                        "realisasi persen salah",
                        KESALAHAN,
                        Set.of(PERSEN_SALAH),
                        p -> Mutasi.geser(naik(p), "realisasi", 3)),
                new Mutasi("capaian salah", KESALAHAN, SALAH, p -> Mutasi.geser(naik(p), "capaian_tercetak", -6)),
                new Mutasi(
                        "capaian R x T / 100",
                        KESALAHAN,
                        Set.of(RUMUS_SALAH),
                        p -> rumus(p, naik(p), (t, r) -> r.multiply(t).movePointLeft(2))),
                new Mutasi(
                        "capaian T / R",
                        KESALAHAN,
                        Set.of(RUMUS_SALAH),
                        p -> rumus(p, naik(p), (t, r) -> t.multiply(SERATUS).divide(r, 9, RoundingMode.HALF_UP))),
                new Mutasi(
                        "arah turun dihitung R / T",
                        KESALAHAN,
                        Set.of(RUMUS_SALAH),
                        p -> rumus(p, turun(p), (t, r) -> r.multiply(SERATUS).divide(t, 9, RoundingMode.HALF_UP))),
                new Mutasi("capaian disalin dari realisasi", KESALAHAN, SALAH, p -> {
                    Map<String, String> b = naik(p);
                    tulis(p, b, b.get("realisasi"));
                }),
                new Mutasi("predikat tidak menurut skala", KESALAHAN, Set.of(PREDIKAT_TIDAK_SESUAI_SKALA), p -> {
                    Map<String, String> b = naik(p);
                    b.put("predikat_tercetak", b.get("predikat_tercetak").equals("Kurang") ? "Baik" : "Kurang");
                }),
                new Mutasi(
                        "capaian beda di tabel perbandingan",
                        KESALAHAN,
                        Set.of(NILAI_ANTAR_TABEL_BEDA, PERSEN_SALAH, RUMUS_SALAH),
                        p -> Mutasi.geser(Mutasi.salahSatu(p, p.tabel("perbandingan").baris), "capaian_tercetak", 4)),
                new Mutasi(
                        "realisasi beda di tabel perbandingan",
                        KESALAHAN,
                        Set.of(NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(Mutasi.salahSatu(p, p.tabel("perbandingan").baris), "realisasi_" + KINI, 2)),
                new Mutasi(
                        "realisasi tahun lalu beda di tabel perbandingan",
                        KESALAHAN,
                        Set.of(NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(
                                Mutasi.salahSatu(p, p.tabel("perbandingan").baris),
                                "realisasi_" + (PaketUtuh.TAHUN - 1),
                                2)),
                new Mutasi("rata-rata dari kolom realisasi", KESALAHAN, Set.of(RUMUS_SALAH), p -> rata(p, "realisasi")),
                new Mutasi(
                        "rata-rata salah hitung",
                        KESALAHAN,
                        Set.of(RUMUS_SALAH),
                        p -> Mutasi.geser(
                                p.tabel("lainnya/rata_rata_capaian")
                                        .yang("tahun", KINI)
                                        .get(0),
                                "rata_rata_capaian_kinerja",
                                3)),
                new Mutasi(
                        "rekap indikator salah",
                        KESALAHAN,
                        Set.of(JUMLAH_TIDAK_COCOK, PREDIKAT_TIDAK_SESUAI_SKALA, RUMUS_SALAH),
                        p -> Mutasi.geser(
                                p.tabel("lainnya/rekap_tingkat_capaian").baris.get(0), "jumlah_indikator_" + KINI, 1)),
                new Mutasi("porsi rekap salah", KESALAHAN, Set.of(RUMUS_SALAH, PERSEN_SALAH), MutasiCapaian::porsi),
                new Mutasi("skala bercelah", PERINGATAN, Set.of(SKALA_BERLUBANG), p -> p.tabel("skala_predikat")
                        .baris
                        .get(1)
                        .put("batas_bawah", "76")),
                new Mutasi("skala tumpang tindih", KESALAHAN, Set.of(SKALA_BERLUBANG), p -> {
                    p.tabel("skala_predikat").baris.get(1).put("batas_atas", "95");
                }));
    }

    private static Map<String, String> naik(PaketUtuh p) {
        return Mutasi.salahSatu(
                p,
                p.tabel("realisasi")
                        .yang(b -> b.get("tahun").equals(KINI)
                                && !b.get("pembilang").isEmpty()));
    }

    private static Map<String, String> turun(PaketUtuh p) {
        Map<String, String> b = p.tabel("realisasi")
                .yang(x -> x.get("tahun").equals(KINI) && x.get("pembilang").isEmpty())
                .get(0);
        BigDecimal target = target(p, b);
        BigDecimal realisasi = target.subtract(new BigDecimal("0.70"));
        b.put("realisasi", realisasi.toPlainString());
        p.tabel("perbandingan")
                .yang("indikator_kode", b.get("indikator_kode"))
                .forEach(x -> x.put("realisasi_" + KINI, realisasi.toPlainString()));
        return b;
    }

    private interface Rumus {
        BigDecimal hitung(BigDecimal target, BigDecimal realisasi);
    }

    private static BigDecimal target(PaketUtuh p, Map<String, String> b) {
        return new BigDecimal(p.tabel("target")
                .yang(t -> t.get("indikator_kode").equals(b.get("indikator_kode"))
                        && t.get("tahun").equals(b.get("tahun")))
                .get(0)
                .get("target"));
    }

    private static void rumus(PaketUtuh p, Map<String, String> b, Rumus rumus) {
        tulis(
                p,
                b,
                rumus.hitung(target(p, b), new BigDecimal(b.get("realisasi")))
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /** Kesalahan yang sama dicetak di semua tabel, seperti di dokumen sungguhan. */
    private static void tulis(PaketUtuh p, Map<String, String> b, String capaian) {
        String predikat = BagianKinerja.predikat(new BigDecimal(capaian));
        b.put("capaian_tercetak", capaian);
        b.put("predikat_tercetak", predikat);
        p.tabel("perbandingan").yang("indikator_kode", b.get("indikator_kode")).forEach(x -> {
            x.put("capaian_tercetak", capaian);
            x.put("kategori_tercetak", predikat);
        });
    }

    private static void rata(PaketUtuh p, String kolom) {
        List<BigDecimal> nilai = p.tabel("realisasi").yang("tahun", KINI).stream()
                .map(b -> new BigDecimal(b.get(kolom)))
                .toList();
        BigDecimal rata = nilai.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(nilai.size()), 2, RoundingMode.HALF_UP);
        p.tabel("lainnya/rata_rata_capaian")
                .yang("tahun", KINI)
                .get(0)
                .put("rata_rata_capaian_kinerja", rata.toPlainString());
    }

    private static void porsi(PaketUtuh p) {
        Map<String, String> b = Mutasi.salahSatu(
                p,
                p.tabel("lainnya/rekap_tingkat_capaian")
                        .yang(x -> !x.get("no").isEmpty()
                                && !x.get("jumlah_indikator_" + KINI).equals("0")));
        Mutasi.geser(b, "persen_" + KINI, -7);
    }
}
