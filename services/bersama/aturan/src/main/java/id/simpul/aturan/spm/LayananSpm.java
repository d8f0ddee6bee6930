package id.simpul.aturan.spm;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import java.util.List;

/**
 * Keadaan satu layanan SPM sosial pada satu periode.
 *
 * @param kode misalnya {@code SPM-1}
 * @param sasaran banyaknya orang yang harus dilayani; NOL berarti tidak ada sasaran (misalnya tidak ada bencana)
 * @param terlayani banyaknya orang yang terlayani, bukan kunjungan
 * @param mutu butir mutu; butir yang tidak dibutuhkan (nol) tidak masuk hitungan
 */
public record LayananSpm(String kode, NilaiKinerja sasaran, NilaiKinerja terlayani, List<ButirMutu> mutu) {
    public LayananSpm {
        kode = Periksa.teks("kode", kode, 50);
        Periksa.wajib("sasaran", sasaran);
        Periksa.wajib("terlayani", terlayani);
        mutu = Periksa.daftar("mutu", mutu);
    }
}
