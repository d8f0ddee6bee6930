package id.simpul.pemeriksaan.mutasi;

import static id.simpul.pemeriksaan.JenisTemuan.DATA_KURANG;
import static id.simpul.pemeriksaan.JenisTemuan.DUPLIKASI;
import static id.simpul.pemeriksaan.JenisTemuan.JUMLAH_TIDAK_COCOK;
import static id.simpul.pemeriksaan.JenisTemuan.LAINNYA;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_ANTAR_TABEL_BEDA;
import static id.simpul.pemeriksaan.JenisTemuan.PERSEN_SALAH;
import static id.simpul.pemeriksaan.Keparahan.KESALAHAN;
import static id.simpul.pemeriksaan.Keparahan.PERINGATAN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kesalahan di tabel angka lain, kalimat, kode, dan susunan. */
final class MutasiLain {
    private MutasiLain() {}

    static List<Mutasi> semua() {
        return List.of(
                new Mutasi(
                        "JUMLAH pegawai salah",
                        KESALAHAN,
                        Set.of(JUMLAH_TIDAK_COCOK),
                        p -> Mutasi.geser(pegawai(p, 3), "laki_laki", 2)),
                new Mutasi(
                        "satu sel pegawai salah",
                        KESALAHAN,
                        Set.of(JUMLAH_TIDAK_COCOK),
                        p -> Mutasi.geser(pegawai(p, p.acak.nextInt(3)), "perempuan", 1)),
                new Mutasi(
                        "kolom jumlah pegawai salah",
                        KESALAHAN,
                        Set.of(JUMLAH_TIDAK_COCOK),
                        p -> Mutasi.geser(pegawai(p, 1), "jumlah", 1)),
                new Mutasi(
                        "baris pegawai tercetak dua kali",
                        PERINGATAN,
                        Set.of(DUPLIKASI, JUMLAH_TIDAK_COCOK),
                        p -> p.tabel("lainnya/pegawai_golongan").baris.add(1, new LinkedHashMap<>(pegawai(p, 0)))),
                new Mutasi(
                        "persen dalam kalimat salah",
                        KESALAHAN,
                        Set.of(PERSEN_SALAH, NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(p.tabel("lainnya/angka_narasi").baris.get(2), "nilai", 2)),
                new Mutasi(
                        "anggaran dalam kalimat salah",
                        PERINGATAN,
                        Set.of(NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(p.tabel("lainnya/angka_narasi").baris.get(0), "nilai", 900_000)),
                new Mutasi(
                        "banyaknya program dalam kalimat salah",
                        PERINGATAN,
                        Set.of(JUMLAH_TIDAK_COCOK, NILAI_ANTAR_TABEL_BEDA),
                        p -> Mutasi.geser(p.tabel("lainnya/angka_narasi").baris.get(3), "nilai", 2)),
                new Mutasi("kode indikator dua kali", KESALAHAN, Set.of(DUPLIKASI), p -> {
                    List<Map<String, String>> b = p.tabel("indikator").baris;
                    b.get(1).put("kode", b.get(0).get("kode"));
                }),
                new Mutasi("indikator tidak dikenal", PERINGATAN, Set.of(DATA_KURANG), p -> p.tabel("realisasi")
                        .baris
                        .get(0)
                        .put("indikator_kode", "IK99")),
                new Mutasi("program tanpa kode", PERINGATAN, Set.of(LAINNYA), p -> p.tabel("matriks_program")
                        .yang("level", "program")
                        .get(0)
                        .put("kode", "")),
                new Mutasi("sub kegiatan tanpa baris anggaran", PERINGATAN, Set.of(LAINNYA), p -> {
                    for (int i = 0; i < 6; i++) {
                        p.tabel("keluaran").baris.get(0).put("uraian", "Penyuluhan sekolah lapangan terpadu");
                    }
                }),
                new Mutasi(
                        "dua baris bernama sama di bawah satu induk",
                        PERINGATAN,
                        Set.of(DUPLIKASI),
                        MutasiLain::namaGanda),
                new Mutasi("luas bersatuan panjang", PERINGATAN, Set.of(LAINNYA), p -> p.tabel("lainnya/gambaran_umum")
                        .baris
                        .get(0)
                        .put("satuan", "Km")));
    }

    private static Map<String, String> pegawai(PaketUtuh p, int baris) {
        return p.tabel("lainnya/pegawai_golongan").baris.get(baris);
    }

    private static void namaGanda(PaketUtuh p) {
        List<Map<String, String>> sub = p.tabel("anggaran").yang("level", "sub_kegiatan");
        for (Map<String, String> a : sub) {
            for (Map<String, String> b : sub) {
                if (a != b && a.get("induk_uraian").equals(b.get("induk_uraian"))) {
                    b.put("uraian", a.get("uraian"));
                    return;
                }
            }
        }
    }
}
