package id.simpul.perencanaan.jabatan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Wewenang seseorang pada satu tanggal, disalin apa adanya supaya tetap terbukti sesudah daftar pemangku berubah.
 *
 * @param pemangkuId baris pemangku yang memberi wewenang
 * @param jabatan nama jabatan pada saat itu
 * @param sub null untuk pejabat tanpa akun
 * @param dasar keputusan atau surat perintah
 * @param tanggal tanggal di zona waktu kota yang diperiksa
 */
public record BuktiWewenang(
        UUID pemangkuId,
        UUID jabatanId,
        String jabatan,
        JenisPemangku jenis,
        String sub,
        LocalDate mulai,
        LocalDate selesai,
        String dasar,
        LocalDate tanggal) {
    /** Sebutan di atas tanda tangan, misalnya {@code Plt. Kepala Dinas Sosial}. */
    public String sebutan() {
        return jenis.sebutan(jabatan);
    }
}
