package id.simpul.anggaran.impor;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Pencocokan isi berkas dengan yang sudah ada, sebelum diterapkan.
 *
 * @param baris banyaknya baris berisi
 * @param total jumlah seluruh nilai di berkas, rupiah
 * @param pembanding total yang sudah ada: DPA yang berlaku bagi DPA dan LRA, realisasi bagi SP2D; null bila belum ada
 * @param perTingkat jumlah per program, kegiatan, dan sub kegiatan
 * @param perJenis jumlah per jenis SP2D; kosong selain SP2D
 * @param kodeTidakDikenal kode di berkas yang tidak ada di DPA, atau bagi DPA tidak ada di nomenklatur, dan banyaknya
 * @param duplikat banyaknya baris yang mengulang baris lain
 */
public record Rekonsiliasi(
        int baris,
        BigDecimal total,
        BigDecimal pembanding,
        List<Jumlah> perTingkat,
        List<Jumlah> perJenis,
        List<KodeAsing> kodeTidakDikenal,
        int duplikat) {

    /**
     * Jumlah satu kelompok.
     *
     * @param tingkat PROGRAM, KEGIATAN, SUB_KEGIATAN, atau SP2D bagi jenis pembayaran
     * @param pembanding yang sudah ada untuk kelompok itu: anggaran barisnya; null bila tidak ada
     */
    @Schema(name = "JumlahRekonsiliasi")
    public record Jumlah(
            String tingkat, String kode, String uraian, int baris, BigDecimal nilai, BigDecimal pembanding) {}

    /** Kode yang tidak dikenal. */
    @Schema(name = "KodeAsing")
    public record KodeAsing(String kode, int baris) {}
}
