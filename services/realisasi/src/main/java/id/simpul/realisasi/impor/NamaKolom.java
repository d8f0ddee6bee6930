package id.simpul.realisasi.impor;

import java.util.Locale;
import java.util.Map;

/** Nama kolom kiriman bagi bidang isian yang ditolak. */
final class NamaKolom {
    private static final Map<String, String> LAIN = Map.ofEntries(
            Map.entry("/nilai", "realisasi"),
            Map.entry("/dasarPenyebut/satuan", "penyebut_satuan"),
            Map.entry("/dasarPenyebut/sumber", "penyebut_sumber"),
            Map.entry("/dasarPenyebut/tanggalBatas", "penyebut_tanggal"),
            Map.entry("/dasarPenyebut/alasanPerubahan", "penyebut_alasan"),
            Map.entry("/tercetak/capaian", "capaian_tercetak"),
            Map.entry("/tercetak/predikat", "predikat_tercetak"),
            Map.entry("/subKegiatan", "uraian"),
            Map.entry("/target", "target_angka"));

    private NamaKolom() {}

    /** Kolom untuk pointer itu; bidang di dalam komponen memakai nama bidangnya saja. */
    static String dari(String pointer) {
        String kolom = LAIN.get(pointer);
        if (kolom != null) {
            return kolom;
        }
        String akhir = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (akhir) {
            case "jumlah" -> "realisasi";
            case "kuota" -> "kuota_atau_populasi";
            default -> akhir.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        };
    }
}
