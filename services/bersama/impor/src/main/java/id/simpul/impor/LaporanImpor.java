package id.simpul.impor;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.temuan.TemuanJawaban;
import java.util.List;

/**
 * Jawaban impor; sama persis untuk {@code uji} dan {@code terapkan} atas kiriman yang sama.
 *
 * @param skema nama skema yang dipakai
 * @param sidik SHA-256 badan yang diterima
 * @param diterima apakah seluruh kiriman dapat diterapkan
 * @param baris banyaknya baris data yang dibaca
 * @param barisDitolak banyaknya baris yang punya kesalahan
 * @param berkas rincian setiap berkas yang dikenal
 * @param berkasLain jalur berkas di kiriman yang tidak dikenal dan tidak dibaca
 * @param hasil ringkasan layanan; tidak ada bila ditolak
 * @param temuan temuan menurut urutan ditemukan, paling banyak seribu
 * @param temuanTerpotong banyaknya temuan yang tidak disebut karena melewati batas
 * @param pemeriksaan temuan kaidah pemeriksaan laporan atas kiriman yang terbaca tanpa kesalahan; tidak menolak apa pun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LaporanImpor(
        String skema,
        String sidik,
        boolean diterima,
        int baris,
        int barisDitolak,
        int kesalahan,
        int peringatan,
        List<BerkasDibaca> berkas,
        List<String> berkasLain,
        Object hasil,
        List<TemuanImpor> temuan,
        int temuanTerpotong,
        List<TemuanJawaban> pemeriksaan) {

    /**
     * Satu berkas yang dibaca.
     *
     * @param nama nama menurut skema
     * @param jalur jalur di dalam zip, atau nama lembar
     * @param pemisah pemisah kolom CSV; tidak ada pada XLSX
     * @param penyandian penyandian CSV; tidak ada pada XLSX
     * @param kolomLain kepala kolom yang tidak dikenal; isinya tetap disimpan
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BerkasDibaca(
            String nama,
            String jalur,
            int baris,
            int barisDitolak,
            String pemisah,
            String penyandian,
            List<String> kolomLain) {}
}
