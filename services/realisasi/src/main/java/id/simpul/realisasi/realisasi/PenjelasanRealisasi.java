package id.simpul.realisasi.realisasi;

import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.realisasi.penjelasan.Penjelasan;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Dari mana nilai sebuah realisasi berasal.
 *
 * @param angka nama angka yang dijelaskan
 * @param nilai belum dibulatkan; null bila tidak ada
 * @param alasanKosong mengapa nilai tidak ada; null bila ada
 * @param disetujuiOleh {@code sub} penyetuju snapshot terakhir; null bila belum pernah
 */
public record PenjelasanRealisasi(
        String angka,
        BigDecimal nilai,
        String satuan,
        AlasanKosong alasanKosong,
        Penjelasan.Rumus rumus,
        List<Penjelasan.Masukan> masukan,
        List<Penjelasan.Langkah> langkah,

        @Schema(description = "Dipakai saat ditampilkan; null bila kota belum mengaturnya")
        Penjelasan.Pembulatan pembulatan,

        String disetujuiOleh) {}
