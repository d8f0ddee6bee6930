package id.simpul.aturan.rencana;

import id.simpul.aturan.nilai.Periksa;
import java.math.BigDecimal;

/**
 * Ketidakselarasan rencana yang tidak menolak penyimpanan: dokumen terbit memuatnya apa adanya, dan penyusun perlu
 * melihat angkanya.
 *
 * @param aturan kode aturan yang stabil, misalnya {@code pagu-akhir}
 * @param id id baris program atau indikatornya
 * @param letak sebutan barisnya bagi pembaca: kode dan nama
 * @param tahun tahun yang tidak selaras; {@code null} bila bukan milik satu tahun
 * @param tertulis angka di rencana; {@code null} bila bukan soal angka
 * @param hitungan angka menurut aturan; {@code null} bila tidak terhitung
 * @param pesan kalimat lengkap dengan angkanya
 */
public record Peringatan(
        String aturan, String id, String letak, Integer tahun, BigDecimal tertulis, BigDecimal hitungan, String pesan) {
    public Peringatan {
        Periksa.wajib("aturan", aturan);
        Periksa.wajib("pesan", pesan);
    }
}
