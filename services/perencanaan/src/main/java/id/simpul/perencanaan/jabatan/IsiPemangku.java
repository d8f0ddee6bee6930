package id.simpul.perencanaan.jabatan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Badan penetapan pemangku jabatan.
 *
 * @param sub klaim {@code sub} token orangnya; kosong untuk pejabat tanpa akun, yang hanya dapat menandatangani di kertas
 * @param selesai hari terakhir, termasuk; kosong bila belum ditentukan
 * @param dasar nomor dan tanggal keputusan atau surat perintah, tanpa nama orang
 */
public record IsiPemangku(
        @Size(max = 100) String sub,
        @NotNull JenisPemangku jenis,
        @NotNull LocalDate mulai,
        LocalDate selesai,
        @NotBlank @Size(max = 300) String dasar) {}
