package id.simpul.pelaporan.pembekuan;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi {@code POST /lkjip/{tahun}/pembekuan}.
 *
 * @param alasan wajib mulai pembekuan kedua
 * @param terimaKekurangan benar: dibekukan walau masih ada isi yang belum ditulis
 */
public record IsiPembekuan(
        @Schema(description = "Mengapa laporan yang sudah dibekukan diganti; wajib mulai pembekuan kedua")
        @Size(min = 5, max = 1000)
        String alasan,

        @Schema(description = "true: dibekukan walau masih ada isi yang belum ditulis; bawaan false")
        Boolean terimaKekurangan) {

    boolean kekuranganDiterima() {
        return Boolean.TRUE.equals(terimaKekurangan);
    }
}
