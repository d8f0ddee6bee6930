package id.simpul.kejadian.riwayat;

/**
 * Satu baris riwayat.
 *
 * @param jenis nama entitas
 * @param tindakan kata kerja, misalnya {@code dibuat}, {@code diubah}, {@code disetujui}
 * @param alasan boleh null
 * @param sebelum keadaan lama; null untuk pembuatan
 * @param sesudah keadaan baru; null untuk penghapusan
 */
public record CatatanRiwayat(
        String jenis, Object idEntitas, String tindakan, String alasan, Object sebelum, Object sesudah) {}
