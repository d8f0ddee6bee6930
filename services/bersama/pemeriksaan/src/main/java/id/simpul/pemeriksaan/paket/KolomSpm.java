package id.simpul.pemeriksaan.paket;

import java.util.Map;
import java.util.Set;

/** Kolom tabel SPM; sama dengan kolom impor dan ekspor layanan realisasi, sehingga berkasnya dapat diperiksa apa adanya. */
final class KolomSpm {
    static final Map<String, Set<String>> KOLOM = Map.of(
            "spm",
            Set.of(
                    "layanan",
                    "triwulan",
                    "sasaran",
                    "sumber_sasaran",
                    "tanggal_sasaran",
                    "alasan_sasaran_berubah",
                    "terlayani",
                    "anggaran",
                    "realisasi_anggaran",
                    "catatan",
                    "baris"),
            "spm_mutu",
            Set.of("layanan", "triwulan", "jenis", "bantuan", "nama", "dibutuhkan", "terpenuhi", "satuan", "baris"));

    static final Map<String, Set<String>> PERLU = Map.of(
            "spm", Set.of("layanan", "triwulan", "sasaran", "terlayani"),
            "spm_mutu", Set.of("layanan", "triwulan", "nama"));

    private KolomSpm() {}
}
