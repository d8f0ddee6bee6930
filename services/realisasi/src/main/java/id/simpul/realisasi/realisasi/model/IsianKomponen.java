package id.simpul.realisasi.realisasi.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Satu bagian realisasi.
 *
 * @param jumlah null berarti belum dilaporkan, bukan nol
 * @param satuan null bila dokumen tidak menyebutnya
 * @param sumberDana misalnya APBD atau APBN
 * @param dihitung false bila hanya ditampilkan, misalnya karena orangnya sudah terhitung di bagian lain
 * @param alasan wajib bila tidak dihitung
 */
public record IsianKomponen(
        @NotBlank @Size(max = 1000) String uraian,
        BigDecimal jumlah,
        @Size(max = 100) String satuan,
        @Size(max = 200) String sumberDana,
        @NotNull Boolean dihitung,
        @Size(max = 1000) String alasan) {}
