package id.simpul.pelaporan.serapan;

import java.time.Instant;
import java.util.List;

/**
 * Serapan anggaran satu kota satu tahun.
 *
 * @param versiDpa versi DPA yang berlaku; null bila belum ada yang disahkan
 * @param asOf saat perubahan terakhir di antara bahan laporan ini
 * @param total null bila belum ada DPA yang disahkan
 * @param tercetak total seperti tercetak di dokumen, di sebelah jumlah hitungan
 * @param tautanPenjelasan bagaimana {@code total} terbentuk; null bila tidak ada
 */
public record LaporanSerapan(
        String kota,
        String namaKota,
        int tahun,
        String versiDpa,
        Instant asOf,
        List<BarisSerapan> data,
        AngkaSerapan total,
        List<BedaTercetak> tercetak,
        String tautanPenjelasan) {}
