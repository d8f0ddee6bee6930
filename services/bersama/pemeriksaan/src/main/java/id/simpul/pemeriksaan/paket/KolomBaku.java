package id.simpul.pemeriksaan.paket;

import java.util.Map;
import java.util.Set;

/** Kolom paket data menurut kontrak; kolom lain disimpan dan dilaporkan. */
final class KolomBaku {
    private static final Map<String, Set<String>> KOLOM = Map.ofEntries(
            Map.entry("perencanaan", Set.of("jenis", "kode", "induk_kode", "uraian", "baris")),
            Map.entry(
                    "indikator",
                    Set.of(
                            "kode",
                            "level",
                            "induk",
                            "indikator",
                            "satuan",
                            "arah",
                            "formula",
                            "pembilang_nama",
                            "penyebut_nama",
                            "sumber_data",
                            "baris")),
            Map.entry("target", Set.of("indikator_kode", "tahun", "target", "jenis", "teks_tercetak", "baris")),
            Map.entry(
                    "realisasi",
                    Set.of(
                            "indikator_kode",
                            "tahun",
                            "realisasi",
                            "satuan_realisasi",
                            "pembilang",
                            "penyebut",
                            "capaian_tercetak",
                            "predikat_tercetak",
                            "teks_tercetak",
                            "baris")),
            Map.entry(
                    "komponen",
                    Set.of(
                            "indikator_kode",
                            "tahun",
                            "uraian",
                            "kuota_atau_populasi",
                            "realisasi",
                            "satuan",
                            "sumber_dana",
                            "dihitung",
                            "alasan",
                            "baris")),
            Map.entry(
                    "anggaran",
                    Set.of(
                            "kode",
                            "no_tercetak",
                            "level",
                            "uraian",
                            "induk_uraian",
                            "tahun",
                            "pagu_renstra",
                            "anggaran",
                            "realisasi",
                            "persen_tercetak",
                            "realisasi_fisik_tercetak",
                            "baris")),
            Map.entry(
                    "keluaran",
                    Set.of(
                            "level",
                            "uraian",
                            "indikator_keluaran",
                            "tahun",
                            "target_angka",
                            "target_satuan",
                            "realisasi_angka",
                            "realisasi_satuan",
                            "status",
                            "teks_target",
                            "teks_realisasi",
                            "baris")),
            Map.entry(
                    "skala_predikat",
                    Set.of(
                            "urutan",
                            "batas_bawah",
                            "batas_bawah_inklusif",
                            "batas_atas",
                            "batas_atas_inklusif",
                            "predikat",
                            "teks_tercetak",
                            "baris")),
            Map.entry("matriks_program", Set.of("kode", "level", "uraian", "induk_kode", "pagu_akhir", "baris")),
            Map.entry("matriks_indikator", Set.of("kode_induk", "indikator", "satuan", "target_akhir", "baris")),
            Map.entry(
                    "efisiensi",
                    Set.of(
                            "sasaran",
                            "program_kegiatan",
                            "level",
                            "target_anggaran",
                            "realisasi_anggaran",
                            "persen_tercetak",
                            "realisasi_fisik",
                            "efisiensi_rp",
                            "efisiensi_persen",
                            "baris")),
            Map.entry(
                    "perbandingan",
                    Set.of(
                            "jenis",
                            "indikator_kode",
                            "indikator",
                            "target_renstra",
                            "target_rpjmd",
                            "standar_nasional",
                            "capaian_tercetak",
                            "kategori_tercetak",
                            "sumber_tercetak",
                            "teks_tercetak",
                            "baris")));

    private static final Map<String, Set<String>> PERLU = Map.of(
            "indikator", Set.of("kode", "indikator"),
            "target", Set.of("indikator_kode", "tahun", "target"),
            "realisasi", Set.of("indikator_kode", "tahun", "realisasi"),
            "komponen", Set.of("indikator_kode", "tahun", "realisasi"),
            "anggaran", Set.of("uraian", "tahun", "level"),
            "keluaran", Set.of("uraian", "tahun"),
            "skala_predikat", Set.of("predikat", "batas_bawah", "batas_atas"),
            "matriks_program", Set.of("uraian", "level"),
            "matriks_indikator", Set.of("indikator"),
            "efisiensi", Set.of("program_kegiatan", "target_anggaran", "realisasi_anggaran"));

    private KolomBaku() {}

    static boolean tabelDikenal(String nama) {
        return KOLOM.containsKey(nama) || KolomSpm.KOLOM.containsKey(nama);
    }

    static boolean kolomDikenal(String tabel, String kolom) {
        boolean bertahun = kolom.matches("(target|realisasi|pagu|awal)_[0-9]{4}");
        Set<String> kolomSpm = KolomSpm.KOLOM.getOrDefault(tabel, Set.of());
        return KOLOM.getOrDefault(tabel, kolomSpm).contains(kolom) || bertahun;
    }

    static Set<String> perlu(String tabel) {
        return PERLU.getOrDefault(tabel, KolomSpm.PERLU.getOrDefault(tabel, Set.of()));
    }
}
