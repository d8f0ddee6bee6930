package id.simpul.pelaporan.laporan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Alamat penjelasan setiap angka; disertakan di sebelah angkanya supaya klien tidak perlu menyusunnya. */
public final class TautanPenjelasan {
    /** Indikator yang sasarannya tidak diketahui, di jalur. */
    public static final String TANPA_SASARAN = "tanpa-sasaran";
    /** Program yang tidak ditautkan ke sasaran mana pun, di jalur. */
    public static final String PROGRAM_LAIN = "program-lain";

    private static final String KOTA = "/api/pelaporan/v1";
    private static final String AGREGAT = "/api/agregat/v1";

    private TautanPenjelasan() {}

    /** Capaian satu indikator. */
    public static String capaian(String indikatorId, int tahun) {
        return KOTA + "/capaian/%s/penjelasan?tahun=%d".formatted(ruas(indikatorId), tahun);
    }

    /** Rata-rata kota menurut satu dasar. */
    public static String rataRata(Enum<?> dasar, int tahun) {
        return KOTA + "/capaian/penjelasan?tahun=%d&dasar=%s".formatted(tahun, dasar.name());
    }

    /** Rata-rata satu sasaran; teks kosong bila sasarannya tidak diketahui. */
    public static String sasaran(String sasaranId, int tahun) {
        String id = sasaranId.isEmpty() ? TANPA_SASARAN : sasaranId;
        return KOTA + "/capaian/sasaran/%s/penjelasan?tahun=%d".formatted(ruas(id), tahun);
    }

    /** Rata-rata sederhana seluruh kota. */
    public static String keseluruhan(int tahun) {
        return KOTA + "/capaian/keseluruhan/penjelasan?tahun=" + tahun;
    }

    /** Ketujuh analisis satu indikator. */
    public static String perbandingan(String indikatorId, int tahun) {
        return KOTA + "/perbandingan/%s/penjelasan?tahun=%d".formatted(ruas(indikatorId), tahun);
    }

    /** Deret satu indikator. */
    public static String tren(String indikatorId) {
        return KOTA + "/tren/%s/penjelasan".formatted(ruas(indikatorId));
    }

    /** Efisiensi seluruh kota. */
    public static String efisiensi(int tahun) {
        return KOTA + "/efisiensi/penjelasan?tahun=" + tahun;
    }

    /** Efisiensi satu sasaran; null untuk program tanpa sasaran. */
    public static String efisiensi(String sasaranId, int tahun) {
        return KOTA + "/efisiensi/%s/penjelasan?tahun=%d".formatted(kelompok(sasaranId), tahun);
    }

    /** Tabel sisa satu sasaran; null untuk program tanpa sasaran. */
    public static String sisa(String sasaranId, int tahun) {
        return KOTA + "/efisiensi/%s/sisa/penjelasan?tahun=%d".formatted(kelompok(sasaranId), tahun);
    }

    /** Serapan seluruh DPA. */
    public static String serapan(int tahun) {
        return KOTA + "/serapan/penjelasan?tahun=" + tahun;
    }

    /** Serapan satu baris DPA. */
    public static String serapan(String rincianId, int tahun) {
        return KOTA + "/serapan/%s/penjelasan?tahun=%d".formatted(ruas(rincianId), tahun);
    }

    /** Indeks SPM satu triwulan, misalnya {@code 2024-T4}. */
    public static String spm(int tahun, String triwulan) {
        return KOTA + "/spm/penjelasan?tahun=%d&triwulan=%s".formatted(tahun, nomor(triwulan));
    }

    /** Satu layanan SPM satu triwulan. */
    public static String spm(int tahun, String triwulan, String layanan) {
        return KOTA + "/spm/%s/penjelasan?tahun=%d&triwulan=%s".formatted(ruas(layanan), tahun, nomor(triwulan));
    }

    /** Hitungan yang hanya ada di papan. */
    public static String papan(int tahun) {
        return KOTA + "/papan/penjelasan?tahun=" + tahun;
    }

    /** Capaian satu indikator satu kota, bagi agregator. */
    public static String capaianAgregat(String indikatorId, int tahun) {
        return AGREGAT + "/capaian/%s/penjelasan?tahun=%d".formatted(ruas(indikatorId), tahun);
    }

    /** Rata-rata kota dan cakupan, bagi agregator; {@code kota} null berarti seluruh cakupan. */
    public static String kotaAgregat(String laporan, int tahun, String kota) {
        return AGREGAT
                + "/%s/penjelasan?tahun=%d".formatted(laporan, tahun)
                + (kota == null ? "" : "&kota=" + ruas(kota));
    }

    /** SPM lintas kota satu triwulan, bagi agregator. */
    public static String spmAgregat(int tahun, String triwulan, String kota) {
        return kotaAgregat("spm", tahun, kota) + (triwulan == null ? "" : "&triwulan=" + nomor(triwulan));
    }

    /** Satu gulungan, bagi agregator. */
    public static String gulungan(String acuan, int tahun) {
        return AGREGAT + "/gulungan/penjelasan?tahun=%d&acuan=%s".formatted(tahun, ruas(acuan));
    }

    private static String kelompok(String sasaranId) {
        if (sasaranId == null) {
            return PROGRAM_LAIN;
        }
        return sasaranId.isEmpty() ? TANPA_SASARAN : ruas(sasaranId);
    }

    private static String nomor(String triwulan) {
        return triwulan.substring(triwulan.length() - 1);
    }

    private static String ruas(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }
}
