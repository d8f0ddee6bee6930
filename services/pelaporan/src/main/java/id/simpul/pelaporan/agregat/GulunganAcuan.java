package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.List;

/**
 * Angka lintas kota untuk satu acuan nasional, dengan cara yang disebut namanya.
 *
 * @param acuanNasional kode yang menyamakan indikator antarkota
 * @param satuan satuan realisasinya; null bila berlainan
 * @param angka rasio jumlah dan rata-rata; bila ada {@code perbedaan} semuanya ditolak: berisi alasan, tidak pernah angka
 * @param cakupan misalnya {@code 2 dari 3 kota}
 * @param kota kota yang indikatornya memetakan acuan ini
 * @param tidakIkut kota dalam cakupan yang tidak memetakannya atau angkanya tidak ada
 * @param perbedaan satuan, arah, atau rumus yang berlainan, menyebut kotanya; kosong bila seragam
 * @param keterangan mengapa ditolak beserta kotanya, atau peringatan misalnya bila hanya satu kota; null bila tidak ada
 * @param tautanPenjelasan bagaimana setiap {@code angka} terbentuk, atau mengapa ditolak
 */
public record GulunganAcuan(
        String acuanNasional,
        String satuan,
        List<AngkaGulung> angka,
        String cakupan,
        List<String> kota,
        List<String> tidakIkut,
        List<Perbedaan> perbedaan,
        String keterangan,
        String tautanPenjelasan) {

    /** Apa yang digulung. */
    public enum YangDigulung {
        REALISASI,
        CAPAIAN
    }

    /**
     * Satu angka gulungan, dua desimal.
     *
     * @param nilai null bila ada {@code alasan}
     * @param pembilang jumlah pembilang pada RASIO_JUMLAH
     * @param penyebut jumlah penyebut pada RASIO_JUMLAH
     */
    public record AngkaGulung(
            CaraGulung cara,
            YangDigulung dari,
            BigDecimal nilai,
            BigDecimal pembilang,
            BigDecimal penyebut,
            AlasanKosong alasan) {}

    /** Satu hal yang berlainan; {@code menurutKota} menyebut setiap kota dan miliknya. */
    public record Perbedaan(String apa, List<MilikKota> menurutKota) {}

    /** Satuan, arah, atau rumus milik satu kota. */
    public record MilikKota(String kota, String kodeIndikator, String nilai) {}
}
