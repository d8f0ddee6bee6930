package id.simpul.anggaran.riwayat;

import java.time.Instant;

/**
 * Satu perubahan di buku riwayat, tanpa keadaannya.
 *
 * @param nomor naik terus; urutan terjadinya
 * @param jenis nama entitas, misalnya {@code dpa}, {@code sp2d}, {@code realisasi-rekap}
 * @param tindakan misalnya {@code dibuat}, {@code diubah}, {@code disahkan}
 * @param pelaku {@code sub} token; bukan nama orang
 * @param klien aplikasi yang dipakai
 * @param alasan catatan pelaku; null bila tidak ditulis
 * @param idPermintaan {@code X-Request-Id} permintaan yang mengubahnya
 */
public record Perubahan(
        long nomor,
        String jenis,
        String idEntitas,
        String tindakan,
        String pelaku,
        String klien,
        String alasan,
        String idPermintaan,
        Instant waktu) {}
