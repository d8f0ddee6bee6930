package id.simpul.pemeriksaan.mutasi;

import static id.simpul.pemeriksaan.JenisTemuan.DUPLIKASI;
import static id.simpul.pemeriksaan.JenisTemuan.JUMLAH_TIDAK_COCOK;
import static id.simpul.pemeriksaan.JenisTemuan.LAINNYA;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_ANTAR_TABEL_BEDA;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_MUSTAHIL;
import static id.simpul.pemeriksaan.JenisTemuan.PENYEBUT_BERUBAH;
import static id.simpul.pemeriksaan.JenisTemuan.PERSEN_SALAH;
import static id.simpul.pemeriksaan.JenisTemuan.RUMUS_SALAH;
import static id.simpul.pemeriksaan.JenisTemuan.SATUAN_CAMPUR;
import static id.simpul.pemeriksaan.Keparahan.KESALAHAN;
import static id.simpul.pemeriksaan.Keparahan.PERINGATAN;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kesalahan pada pembilang, penyebut, dan rinciannya. */
final class MutasiKomponen {
    private static final String KINI = "" + PaketUtuh.TAHUN;

    private MutasiKomponen() {}

    static List<Mutasi> semua() {
        return List.of(
                new Mutasi(
                        "komponen tidak berjumlah pembilang",
                        KESALAHAN,
                        Set.of(JUMLAH_TIDAK_COCOK, NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(bagian(p), "realisasi", 2)),
                new Mutasi(
                        "pembilang salah",
                        KESALAHAN,
                        Set.of(JUMLAH_TIDAK_COCOK, PERSEN_SALAH),
                        p -> Mutasi.geser(realisasi(p), "pembilang", 40)),
                new Mutasi(
                        "penyebut salah",
                        KESALAHAN,
                        Set.of(NILAI_ANTAR_TABEL_BEDA, PERSEN_SALAH),
                        p -> Mutasi.geser(realisasi(p), "penyebut", 60)),
                new Mutasi("satuan campur dalam satu pembilang", PERINGATAN, Set.of(SATUAN_CAMPUR), p -> bagian(p)
                        .put("satuan", "KPM")),
                new Mutasi("paket dijumlah dengan orang", PERINGATAN, Set.of(SATUAN_CAMPUR), p -> bagian(p)
                        .put("satuan", "Paket")),
                new Mutasi("penyebut berganti jenis antar tahun", PERINGATAN, Set.of(PENYEBUT_BERUBAH), p -> penyebut(p)
                        .put("satuan", "Ruta")),
                new Mutasi("penyebut dari awal periode", PERINGATAN, Set.of(PENYEBUT_BERUBAH), p -> penyebut(p)
                        .put("uraian", "Penyebut: kondisi pada awal periode")),
                new Mutasi(
                        "penyebut sama dengan pembilang di semua baris",
                        PERINGATAN,
                        Set.of(LAINNYA),
                        MutasiKomponen::samakan),
                new Mutasi("terlayani lebih banyak daripada yang ada", PERINGATAN, Set.of(NILAI_MUSTAHIL), p -> {
                    Map<String, String> b = realisasi(p);
                    b.put("pembilang", "" + (Long.parseLong(b.get("penyebut")) + 12));
                }),
                new Mutasi(
                        "penerima yang sama di dua indikator",
                        PERINGATAN,
                        Set.of(DUPLIKASI),
                        MutasiKomponen::salinPenerima),
                new Mutasi("komponen berganti antar tahun", PERINGATAN, Set.of(LAINNYA), p -> bagian(p)
                        .put("uraian", "Bantuan jenis lain sama sekali")),
                new Mutasi(
                        "rata-rata persen komponen sebagai realisasi",
                        KESALAHAN,
                        Set.of(RUMUS_SALAH),
                        MutasiKomponen::rataPersen),
                new Mutasi("satuan bertentangan dengan nama keluaran", PERINGATAN, Set.of(SATUAN_CAMPUR), p -> {
                    Map<String, String> b =
                            Mutasi.salahSatu(p, p.tabel("keluaran").yang("tahun", KINI));
                    b.put("target_satuan", "kelurahan");
                    b.put("realisasi_satuan", "kelurahan");
                }),
                new Mutasi(
                        "satuan target lain dari satuan realisasi",
                        PERINGATAN,
                        Set.of(SATUAN_CAMPUR),
                        p -> Mutasi.salahSatu(p, p.tabel("keluaran").yang("tahun", KINI))
                                .put("realisasi_satuan", "paket")));
    }

    private static Map<String, String> bagian(PaketUtuh p) {
        return Mutasi.salahSatu(
                p,
                p.tabel("komponen")
                        .yang(b -> b.get("tahun").equals(KINI)
                                && !b.get("realisasi").isEmpty()
                                && b.get("uraian").startsWith("Layanan utama")));
    }

    private static Map<String, String> penyebut(PaketUtuh p) {
        return Mutasi.salahSatu(
                p,
                p.tabel("komponen")
                        .yang(b -> b.get("tahun").equals(KINI)
                                && b.get("realisasi").isEmpty()));
    }

    private static Map<String, String> realisasi(PaketUtuh p) {
        return Mutasi.salahSatu(
                p,
                p.tabel("realisasi")
                        .yang(b -> b.get("tahun").equals(KINI)
                                && !b.get("pembilang").isEmpty()));
    }

    private static void samakan(PaketUtuh p) {
        for (Map<String, String> r :
                p.tabel("realisasi").yang(b -> !b.get("pembilang").isEmpty())) {
            r.put("penyebut", r.get("pembilang"));
            r.put("realisasi", "100.00");
        }
    }

    private static void salinPenerima(PaketUtuh p) {
        List<Map<String, String>> utama = p.tabel("komponen")
                .yang(b -> b.get("tahun").equals(KINI) && b.get("uraian").startsWith("Layanan utama"));
        Map<String, String> dari = utama.get(0);
        utama.get(1).put("uraian", dari.get("uraian"));
        utama.get(1).put("realisasi", dari.get("realisasi"));
    }

    /** Pembilang dan penyebut tidak dicetak; yang dicetak rata-rata persen dua komponennya. */
    private static void rataPersen(PaketUtuh p) {
        Map<String, String> r = realisasi(p);
        List<Map<String, String>> komponen = p.tabel("komponen")
                .yang(b -> b.get("indikator_kode").equals(r.get("indikator_kode"))
                        && b.get("tahun").equals(KINI));
        String[][] isi = {{"900", "1000"}, {"10", "50"}};
        for (int i = 0; i < 2; i++) {
            komponen.get(i).put("realisasi", isi[i][0]);
            komponen.get(i).put("kuota_atau_populasi", isi[i][1]);
        }
        p.tabel("komponen").baris.remove(komponen.get(2));
        r.put("pembilang", "");
        r.put("penyebut", "");
        r.put("realisasi", "55.00");
    }
}
