package id.simpul.pemeriksaan.mutasi;

import static id.simpul.pemeriksaan.JenisTemuan.DUPLIKASI;
import static id.simpul.pemeriksaan.JenisTemuan.LAINNYA;
import static id.simpul.pemeriksaan.JenisTemuan.NILAI_MUSTAHIL;
import static id.simpul.pemeriksaan.JenisTemuan.PENYEBUT_BERUBAH;
import static id.simpul.pemeriksaan.JenisTemuan.REALISASI_MELEBIHI_ANGGARAN;
import static id.simpul.pemeriksaan.JenisTemuan.TAHUN_SALAH;
import static id.simpul.pemeriksaan.Keparahan.KESALAHAN;
import static id.simpul.pemeriksaan.Keparahan.PERINGATAN;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kesalahan pada laporan SPM. */
final class MutasiSpm {
    private static final String AKHIR = PaketUtuh.TAHUN + "-T4";

    private MutasiSpm() {}

    static List<Mutasi> semua() {
        return List.of(
                new Mutasi("penerima SPM melebihi sasaran", PERINGATAN, Set.of(NILAI_MUSTAHIL), p -> {
                    Map<String, String> b = akhir(p, "spm");
                    b.put("terlayani", "" + (Long.parseLong(b.get("sasaran")) + 9));
                }),
                new Mutasi("penerima SPM tanpa sasaran", KESALAHAN, Set.of(NILAI_MUSTAHIL), p -> akhir(p, "spm")
                        .put("sasaran", "0")),
                new Mutasi("penerima SPM kumulatif mengecil", KESALAHAN, Set.of(NILAI_MUSTAHIL), p -> {
                    Map<String, String> b = akhir(p, "spm");
                    b.put("terlayani", "" + Long.parseLong(b.get("terlayani")) / 3);
                }),
                new Mutasi("mutu SPM kumulatif mengecil", KESALAHAN, Set.of(NILAI_MUSTAHIL), p -> akhir(p, "spm_mutu")
                        .put("terpenuhi", "5")),
                new Mutasi("mutu SPM melebihi yang dibutuhkan", PERINGATAN, Set.of(NILAI_MUSTAHIL), p -> {
                    Map<String, String> b = akhir(p, "spm_mutu");
                    b.put("dibutuhkan", "" + (Long.parseLong(b.get("terpenuhi")) - 3));
                }),
                new Mutasi(
                        "penerima bantuan SPM melebihi yang terlayani",
                        PERINGATAN,
                        Set.of(NILAI_MUSTAHIL),
                        p -> Mutasi.geser(akhir(p, "spm_mutu"), "terpenuhi", 35)),
                new Mutasi("sasaran SPM berganti asal", PERINGATAN, Set.of(PENYEBUT_BERUBAH), p -> akhir(p, "spm")
                        .put("sumber_sasaran", "Daftar terpadu kementerian")),
                new Mutasi(
                        "sasaran SPM sepuluh kali lipat",
                        PERINGATAN,
                        Set.of(NILAI_MUSTAHIL),
                        p -> p.tabel("spm").yang("layanan", "SPM-1").stream()
                                .filter(b -> b.get("triwulan").startsWith("" + PaketUtuh.TAHUN))
                                .forEach(b -> b.put("sasaran", b.get("sasaran") + "0"))),
                new Mutasi("sasaran SPM menurut data usang", PERINGATAN, Set.of(TAHUN_SALAH), p -> akhir(p, "spm")
                        .put("tanggal_sasaran", (PaketUtuh.TAHUN - 4) + "-06-30")),
                new Mutasi("belanja SPM melebihi anggaran", KESALAHAN, Set.of(REALISASI_MELEBIHI_ANGGARAN), p -> {
                    Map<String, String> b = akhir(p, "spm");
                    b.put("realisasi_anggaran", b.get("anggaran"));
                    Mutasi.geser(b, "realisasi_anggaran", 1);
                }),
                new Mutasi("belanja SPM tanpa penerima", PERINGATAN, Set.of(LAINNYA), p -> akhir(p, "spm")
                        .put("terlayani", "0")),
                new Mutasi("penerima SPM tanpa anggaran", PERINGATAN, Set.of(LAINNYA), p -> {
                    Map<String, String> b = akhir(p, "spm");
                    b.put("anggaran", "0");
                    b.put("realisasi_anggaran", "0");
                }),
                new Mutasi("sasaran SPM disalin dari yang terlayani", PERINGATAN, Set.of(LAINNYA), p -> p.tabel("spm")
                        .yang("triwulan", AKHIR)
                        .forEach(b -> b.put("sasaran", b.get("terlayani")))),
                new Mutasi("angka SPM disalin dari layanan lain", PERINGATAN, Set.of(DUPLIKASI), p -> {
                    List<Map<String, String>> b = p.tabel("spm").yang("triwulan", AKHIR);
                    b.get(1).put("sasaran", b.get(0).get("sasaran"));
                    b.get(1).put("terlayani", b.get(0).get("terlayani"));
                }),
                new Mutasi("angka SPM disalin dari tahun lalu", PERINGATAN, Set.of(DUPLIKASI), p -> {
                    Map<String, String> lalu = p.tabel("spm").baris.get(0);
                    Map<String, String> kini = p.tabel("spm").baris.get(2);
                    kini.put("sasaran", lalu.get("sasaran"));
                    kini.put("terlayani", lalu.get("terlayani"));
                }));
    }

    private static Map<String, String> akhir(PaketUtuh p, String tabel) {
        return Mutasi.salahSatu(p, p.tabel(tabel).yang("triwulan", AKHIR));
    }
}
