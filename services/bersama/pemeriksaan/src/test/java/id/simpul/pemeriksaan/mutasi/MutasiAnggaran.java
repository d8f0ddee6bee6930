package id.simpul.pemeriksaan.mutasi;

import static id.simpul.pemeriksaan.JenisTemuan.JUMLAH_TIDAK_COCOK;
import static id.simpul.pemeriksaan.JenisTemuan.LAINNYA;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_ANTAR_TABEL_BEDA;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_MUSTAHIL;
import static id.simpul.pemeriksaan.JenisTemuan.PEMBULATAN;
import static id.simpul.pemeriksaan.JenisTemuan.PERSEN_SALAH;
import static id.simpul.pemeriksaan.JenisTemuan.REALISASI_MELEBIHI_ANGGARAN;
import static id.simpul.pemeriksaan.Keparahan.INFO;
import static id.simpul.pemeriksaan.Keparahan.KESALAHAN;
import static id.simpul.pemeriksaan.Keparahan.PERINGATAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kesalahan di tabel anggaran, keluaran, efisiensi, dan matriks pagu. */
final class MutasiAnggaran {
    private static final String KINI = "" + PaketUtuh.TAHUN;
    private static final Set<String> JUMLAH = Set.of(JUMLAH_TIDAK_COCOK);

    private MutasiAnggaran() {}

    static List<Mutasi> semua() {
        return List.of(
                jumlah("anggaran sub kegiatan salah", "sub_kegiatan", "anggaran"),
                jumlah("realisasi kegiatan salah", "kegiatan", "realisasi"),
                jumlah("anggaran program salah", "program", "anggaran"),
                jumlah("TOTAL realisasi salah", "total", "realisasi"),
                jumlah("pagu Renstra program salah", "program", "pagu_renstra"),
                new Mutasi("dua angka bersebelahan tertukar", KESALAHAN, JUMLAH, MutasiAnggaran::tukarAngka),
                new Mutasi("tiga nol hilang", KESALAHAN, JUMLAH, p -> {
                    Map<String, String> b = anggaran(p, "sub_kegiatan");
                    b.put(
                            "realisasi",
                            b.get("realisasi").substring(0, b.get("realisasi").length() - 3));
                }),
                new Mutasi("satu sub kegiatan hilang dari rinciannya", KESALAHAN, JUMLAH, MutasiAnggaran::hapusSub),
                new Mutasi("persen serapan salah", KESALAHAN, Set.of(PERSEN_SALAH), p -> {
                    Map<String, String> b = anggaran(p, "kegiatan");
                    b.put("persen_tercetak", Mutasi.kali(b.get("persen_tercetak"), "0.97"));
                }),
                new Mutasi(
                        "persen serapan dipotong, bukan dibulatkan", INFO, Set.of(PEMBULATAN), MutasiAnggaran::potong),
                new Mutasi("persen serapan terbalik (anggaran / realisasi)", KESALAHAN, Set.of(PERSEN_SALAH), p -> {
                    Map<String, String> b = anggaran(p, "program");
                    b.put(
                            "persen_tercetak",
                            PaketUtuh.persen(new BigDecimal(b.get("anggaran")), new BigDecimal(b.get("realisasi"))));
                }),
                new Mutasi("realisasi melebihi anggaran", KESALAHAN, Set.of(REALISASI_MELEBIHI_ANGGARAN), p -> {
                    Map<String, String> b = anggaran(p, "sub_kegiatan");
                    b.put("realisasi", "" + (Long.parseLong(b.get("anggaran")) + 553_000));
                }),
                new Mutasi("angka rusak 25.00.000", KESALAHAN, Set.of(NILAI_MUSTAHIL), p -> anggaran(p, "sub_kegiatan")
                        .put("anggaran", "25.00.000")),
                new Mutasi(
                        "angka rusak 5744.15.000", KESALAHAN, Set.of(NILAI_MUSTAHIL), p -> anggaran(p, "sub_kegiatan")
                                .put("realisasi", "5744.15.000")),
                new Mutasi(
                        "efisiensi beda dengan tabel anggaran",
                        KESALAHAN,
                        Set.of(NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(efisiensi(p, "kegiatan"), "realisasi_anggaran", 1_000_000)),
                new Mutasi(
                        "sisa efisiensi salah",
                        KESALAHAN,
                        JUMLAH,
                        p -> Mutasi.geser(efisiensi(p, "program"), "efisiensi_rp", 50_000)),
                new Mutasi(
                        "persen efisiensi salah",
                        KESALAHAN,
                        Set.of(PERSEN_SALAH),
                        p -> Mutasi.geser(efisiensi(p, "kegiatan"), "efisiensi_persen", 2)),
                new Mutasi(
                        "TOTAL efisiensi salah",
                        KESALAHAN,
                        JUMLAH,
                        p -> Mutasi.geser(efisiensi(p, "total"), "target_anggaran", 2_000)),
                new Mutasi("anggaran nol, fisik berjalan", PERINGATAN, Set.of(LAINNYA), p -> {
                    Map<String, String> b = efisiensi(p, "kegiatan");
                    List.of(
                                    "target_anggaran",
                                    "realisasi_anggaran",
                                    "persen_tercetak",
                                    "efisiensi_rp",
                                    "efisiensi_persen")
                            .forEach(k -> b.put(k, "0"));
                }),
                new Mutasi("uang tanpa keluaran", PERINGATAN, Set.of(LAINNYA), p -> keluaran(p)
                        .put("realisasi_angka", "0")),
                new Mutasi("refocusing tetapi dibelanjakan", PERINGATAN, Set.of(LAINNYA), p -> {
                    Map<String, String> b = keluaran(p);
                    b.put("status", "refocusing");
                    b.put("realisasi_angka", "");
                    b.put("teks_realisasi", "refocusing");
                }),
                new Mutasi("keluaran tanpa uang", PERINGATAN, Set.of(LAINNYA), p -> {
                    Map<String, String> k = keluaran(p);
                    p.tabel("anggaran").yang("uraian", k.get("uraian")).get(0).put("realisasi", "0");
                }),
                new Mutasi(
                        "keluaran setahun salinan tahun lalu", PERINGATAN, Set.of("duplikasi"), MutasiAnggaran::salin),
                new Mutasi(
                        "pagu setahun tidak menjumlah",
                        KESALAHAN,
                        JUMLAH,
                        p -> Mutasi.geser(matriks(p, "kegiatan"), "pagu_" + (PaketUtuh.TAHUN - 1), 12_000_000)),
                new Mutasi(
                        "pagu akhir periode salah",
                        KESALAHAN,
                        JUMLAH,
                        p -> Mutasi.geser(matriks(p, "sub_kegiatan"), "pagu_akhir", 7_530_000)),
                new Mutasi(
                        "pagu matriks beda dengan tabel anggaran",
                        KESALAHAN,
                        Set.of(NILAI_ANTAR_TABEL_BEDA, JUMLAH_TIDAK_COCOK),
                        p -> Mutasi.geser(matriks(p, "program"), "pagu_" + KINI, 5_000_000)),
                new Mutasi("satu kode dua kali", PERINGATAN, Set.of("duplikasi", LAINNYA), p -> {
                    List<Map<String, String>> sub = p.tabel("matriks_program").yang("level", "sub_kegiatan");
                    sub.get(0).put("kode", sub.get(sub.size() - 1).get("kode"));
                }));
    }

    private static Mutasi jumlah(String nama, String level, String kolom) {
        return new Mutasi(
                nama,
                KESALAHAN,
                JUMLAH,
                p -> Mutasi.geser(anggaran(p, level.equals("total") ? "total" : level), kolom, -3_660_000));
    }

    private static Map<String, String> anggaran(PaketUtuh p, String level) {
        return Mutasi.salahSatu(
                p,
                p.tabel("anggaran")
                        .yang(b ->
                                b.get("level").equals(level) && b.get("tahun").equals(KINI)));
    }

    private static Map<String, String> efisiensi(PaketUtuh p, String level) {
        return Mutasi.salahSatu(p, p.tabel("efisiensi").yang("level", level));
    }

    private static Map<String, String> matriks(PaketUtuh p, String level) {
        return Mutasi.salahSatu(p, p.tabel("matriks_program").yang("level", level));
    }

    private static Map<String, String> keluaran(PaketUtuh p) {
        return Mutasi.salahSatu(p, p.tabel("keluaran").yang("tahun", KINI));
    }

    private static void tukarAngka(PaketUtuh p) {
        Map<String, String> b = Mutasi.salahSatu(
                p,
                p.tabel("anggaran")
                        .yang(x -> x.get("tahun").equals(KINI)
                                && x.get("level").equals("sub_kegiatan")
                                && x.get("realisasi").charAt(3)
                                        != x.get("realisasi").charAt(4)));
        char[] c = b.get("realisasi").toCharArray();
        char simpan = c[3];
        c[3] = c[4];
        c[4] = simpan;
        b.put("realisasi", new String(c));
    }

    private static void hapusSub(PaketUtuh p) {
        Map<String, String> sub = anggaran(p, "sub_kegiatan");
        p.tabel("anggaran").baris.remove(sub);
        p.tabel("anggaran")
                .tambah(sub.values().toArray(String[]::new))
                .putAll(Map.of(
                        "uraian",
                        "Susulan",
                        "anggaran",
                        "0",
                        "realisasi",
                        "0",
                        "persen_tercetak",
                        "",
                        "pagu_renstra",
                        "0",
                        "kode",
                        ""));
        var baris = p.tabel("anggaran").baris;
        Map<String, String> susulan = baris.remove(baris.size() - 1);
        baris.add(
                baris.indexOf(p.tabel("anggaran")
                                .yang("uraian", sub.get("induk_uraian"))
                                .get(0))
                        + 1,
                susulan);
    }

    private static void potong(PaketUtuh p) {
        for (Map<String, String> b : p.tabel("anggaran").baris) {
            BigDecimal tepat = new BigDecimal(b.get("realisasi"))
                    .multiply(BigDecimal.valueOf(100))
                    .divide(new BigDecimal(b.get("anggaran")), 6, RoundingMode.HALF_UP);
            b.put("persen_tercetak", tepat.setScale(2, RoundingMode.DOWN).toPlainString());
        }
    }

    private static void salin(PaketUtuh p) {
        for (Map<String, String> kini : p.tabel("keluaran").yang("tahun", KINI)) {
            p.tabel("keluaran").yang("uraian", kini.get("uraian")).forEach(b -> {
                b.put("realisasi_angka", kini.get("realisasi_angka"));
                b.put("teks_realisasi", kini.get("teks_realisasi"));
            });
        }
    }
}
