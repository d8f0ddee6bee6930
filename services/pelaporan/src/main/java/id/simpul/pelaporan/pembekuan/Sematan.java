package id.simpul.pelaporan.pembekuan;

import id.simpul.pelaporan.naskah.TabelNaskah;
import java.util.List;

/**
 * Yang disematkan pada sebuah pembekuan: dari persetujuan, perjanjian, anggaran, dan naskah mana laporannya disusun.
 *
 * @param perjanjianKinerjaId PK yang berlaku; null bila tidak ada
 * @param dpaId DPA yang berlaku; null bila belum disahkan
 * @param versiDpa misalnya {@code PERUBAHAN}
 */
public record Sematan(
        List<SnapshotDisematkan> snapshot,
        String perjanjianKinerjaId,
        String dpaId,
        String versiDpa,
        List<NaskahDisematkan> naskah) {

    /** Persetujuan satu indikator. */
    public record SnapshotDisematkan(
            String indikatorId, String kode, String realisasiId, int versiSnapshot, String sha256) {}

    /** Naskah satu bagian seperti saat dibekukan. */
    public record NaskahDisematkan(String bagian, String sha256, String isi, List<TabelNaskah> tabel) {}
}
