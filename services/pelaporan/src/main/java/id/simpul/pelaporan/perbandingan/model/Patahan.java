package id.simpul.pelaporan.perbandingan.model;

/**
 * Satu pergantian di antara dua tahun data sebuah indikator.
 *
 * @param tahun tahun mulai berlakunya
 * @param memutus apakah angka sebelum dan sesudahnya tidak boleh dibandingkan
 * @param dari keadaan sebelum; null bila tidak diketahui
 * @param menjadi keadaan sesudah; null bila tidak diketahui
 * @param alasan seperti ditulis kota; null bila tidak ditulis
 */
public record Patahan(JenisPatahan jenis, int tahun, boolean memutus, String dari, String menjadi, String alasan) {
    static Patahan antara(JenisPatahan jenis, int tahun, Object dari, Object menjadi, String alasan) {
        return new Patahan(jenis, tahun, jenis.memutus(), teks(dari), teks(menjadi), alasan);
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }
}
