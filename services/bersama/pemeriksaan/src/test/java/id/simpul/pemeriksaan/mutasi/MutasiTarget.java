package id.simpul.pemeriksaan.mutasi;

import static id.simpul.pemeriksaan.JenisTemuan.NILAI_ANTAR_TABEL_BEDA;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_MUSTAHIL;
import static id.simpul.pemeriksaan.JenisTemuan.TAHUN_SALAH;
import static id.simpul.pemeriksaan.JenisTemuan.TARGET_TIDAK_SELARAS;
import static id.simpul.pemeriksaan.Keparahan.KESALAHAN;
import static id.simpul.pemeriksaan.Keparahan.PERINGATAN;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kesalahan pada target dan tahun. */
final class MutasiTarget {
    private static final int KINI = PaketUtuh.TAHUN;
    private static final Set<String> SELARAS = Set.of(TARGET_TIDAK_SELARAS);

    private MutasiTarget() {}

    static List<Mutasi> semua() {
        return List.of(
                new Mutasi(
                        "target PK lain dari Renstra",
                        PERINGATAN,
                        SELARAS,
                        p -> Mutasi.geser(target(p, "pk", KINI), "target", 3)),
                new Mutasi(
                        "target bergerak melawan arah",
                        PERINGATAN,
                        SELARAS,
                        p -> Mutasi.geser(target(p, "renstra", KINI - 1), "target", 30)),
                new Mutasi("kondisi awal melampaui semua target", PERINGATAN, SELARAS, p -> target(
                                p, "kondisi_awal", KINI - 4)
                        .put("target", "99")),
                new Mutasi(
                        "target akhir lain dari deretnya",
                        PERINGATAN,
                        Set.of(TARGET_TIDAK_SELARAS, NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(target(p, "kondisi_akhir", KINI + 1), "target", 5)),
                new Mutasi(
                        "target akhir matriks salah",
                        PERINGATAN,
                        SELARAS,
                        p -> Mutasi.geser(Mutasi.salahSatu(p, p.tabel("matriks_indikator").baris), "target_akhir", 7)),
                new Mutasi("judul tahun deret target bergeser", KESALAHAN, Set.of(TAHUN_SALAH), p -> p.tabel(
                                "lainnya/target_lampiran")
                        .baris
                        .forEach(b -> b.put("kolom_tercetak", "" + (Integer.parseInt(b.get("kolom_tercetak")) - 1)))),
                new Mutasi("realisasi tahun sesudah laporan", KESALAHAN, Set.of(TAHUN_SALAH), p -> Mutasi.salahSatu(
                                p, p.tabel("realisasi").yang("tahun", "" + KINI))
                        .put("tahun", "" + (KINI + 2))),
                new Mutasi("PK tahun lain", PERINGATAN, Set.of(TAHUN_SALAH), p -> p.tabel("target")
                        .yang("jenis", "pk")
                        .forEach(b -> b.put("tahun", "" + (KINI - 1)))),
                new Mutasi("tahun salah ketik", KESALAHAN, Set.of(TAHUN_SALAH), p -> Mutasi.salahSatu(
                                p, p.tabel("keluaran").baris)
                        .put("tahun", "2301")),
                new Mutasi("uang di kolom orang", KESALAHAN, Set.of(NILAI_MUSTAHIL), p -> Mutasi.salahSatu(
                                p, p.tabel("matriks_indikator").baris)
                        .put("awal_" + (KINI - 4), "240000000")),
                new Mutasi(
                        "kecamatan lebih banyak daripada yang dimiliki kota", PERINGATAN, Set.of(NILAI_MUSTAHIL), p -> {
                            Map<String, String> b =
                                    Mutasi.salahSatu(p, p.tabel("keluaran").yang("tahun", "" + KINI));
                            b.put("indikator_keluaran", "Jumlah kecamatan terlayani");
                            b.put("target_satuan", "Kecamatan");
                            b.put("realisasi_satuan", "Kecamatan");
                            b.put("realisasi_angka", "31");
                        }));
    }

    private static Map<String, String> target(PaketUtuh p, String jenis, int tahun) {
        return Mutasi.salahSatu(
                p,
                p.tabel("target")
                        .yang(b -> b.get("jenis").equals(jenis)
                                && b.get("tahun").equals("" + tahun)
                                && b.get("target").indexOf('.') < 0));
    }
}
