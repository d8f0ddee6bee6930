package id.simpul.pemeriksaan.kaidah;

import java.util.List;
import java.util.Set;

/** Kaidah mana yang berlaku di tempat mana, menurut namanya. */
final class KaidahTempat {
    /** Dapat dijalankan atas satu indikator, satu keluaran, atau satu laporan SPM; selebihnya memerlukan seluruh dokumen. */
    private static final Set<String> ISIAN = Set.of(
            "realisasi_persen",
            "capaian_tercetak",
            "predikat_capaian",
            "jumlah_komponen",
            "realisasi_dari_komponen",
            "penyebut_antar_tahun",
            "penyebut_tahun_lain",
            "komponen_berganti",
            "komponen_per_kegiatan",
            "pembilang_melebihi_penyebut",
            "angka_di_rumus",
            "rumus_tidak_menyebut_komponen",
            "satuan_keluaran",
            "satuan_terhadap_nama",
            "angka_di_nama_keluaran",
            "wilayah_melebihi_kota",
            "salinan_antar_tahun",
            "angka_rusak",
            "spm_terlayani",
            "spm_kumulatif",
            "spm_mutu",
            "spm_sasaran",
            "spm_uang",
            "spm_kembar");

    /** Aturan rencana memeriksanya sendiri saat diisi dan diimpor; dua kali berarti dua temuan bagi satu kesalahan. */
    private static final Set<String> ATURAN_RENCANA =
            Set.of("jumlah_pagu", "jumlah_tahun_pagu", "kode_ganda", "tanpa_kode");

    /** Hanya bermakna bila seluruh dokumen ada; kiriman boleh memuat satu tabel saja. */
    private static final Set<String> DOKUMEN_UTUH =
            Set.of("kelengkapan_indikator", "kelengkapan_keluaran", "nama_antar_tabel", "tahun_dokumen");

    private KaidahTempat() {}

    static List<Kaidah> pilih(List<Kaidah> semua, Tempat tempat) {
        return semua.stream().filter(k -> berlaku(k.nama(), tempat)).toList();
    }

    private static boolean berlaku(String nama, Tempat tempat) {
        return switch (tempat) {
            case ISIAN, PERSETUJUAN -> ISIAN.contains(nama);
            case IMPOR -> !ATURAN_RENCANA.contains(nama) && !DOKUMEN_UTUH.contains(nama);
            case LAPORAN -> true;
        };
    }

    /** Nama yang disebut di sini; untuk memastikan tidak ada yang salah tulis. */
    static List<Set<String>> daftar() {
        return List.of(ISIAN, ATURAN_RENCANA, DOKUMEN_UTUH);
    }
}
