package id.simpul.impor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * Satu hal yang terlihat pada satu sel, baris, atau berkas kiriman.
 *
 * @param berkas nama berkas atau lembar seperti di skema
 * @param baris nomor baris di berkas, kepala kolom adalah 1; null bila tentang berkas seluruhnya
 * @param kolom kepala kolom seperti dikirim; null bila tentang baris atau berkas
 * @param nilai isi sel seperti dikirim, dipangkas
 * @param aturan kode aturan yang tetap, misalnya {@code wajib} atau {@code bilangan-rusak}
 * @param pesan kalimat Indonesia yang menyebut tempat, nilai, dan aturannya
 * @param tercetak angka yang dikirim, bila aturannya membandingkan angka
 * @param dihitung angka yang semestinya, bila aturannya membandingkan angka
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemuanImpor(
        String berkas,
        Integer baris,
        String kolom,
        String nilai,
        String aturan,
        Keparahan keparahan,
        String pesan,
        BigDecimal tercetak,
        BigDecimal dihitung) {
    private static final int PANJANG_NILAI = 200;

    public TemuanImpor {
        if (nilai != null && nilai.length() > PANJANG_NILAI) {
            nilai = nilai.substring(0, PANJANG_NILAI) + "…";
        }
    }

    /** Temuan tanpa perbandingan angka. */
    public static TemuanImpor dari(
            String berkas,
            Integer baris,
            String kolom,
            String nilai,
            String aturan,
            Keparahan keparahan,
            String pesan) {
        return new TemuanImpor(berkas, baris, kolom, nilai, aturan, keparahan, pesan, null, null);
    }
}
