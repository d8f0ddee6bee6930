package id.simpul.realisasi.spm.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi {@code PUT /spm/{layanan}/{triwulan}}. Jumlah saja, tidak pernah nama atau nomor orang; semua kumulatif sejak awal
 * tahun.
 *
 * @param sasaran orang yang harus dilayani setahun; nol berarti tidak ada sasaran, null belum dilaporkan
 * @param sumberSasaran dari data apa; wajib bila ada sasaran
 * @param tanggalSasaran tanggal potong data; wajib bila ada sasaran
 * @param alasanSasaranBerubah wajib bila sasarannya lain dari triwulan sebelumnya di tahun yang sama
 * @param terlayani orang, bukan kunjungan
 * @param anggaran rupiah setahun
 * @param realisasiAnggaran rupiah kumulatif, tidak melebihi anggaran
 */
public record IsianSpm(
        @Schema(description = "Orang yang harus dilayani setahun; nol berarti tidak ada sasaran")
        BigDecimal sasaran,

        @Schema(description = "Wajib bila ada sasaran") @Size(max = 500)
        String sumberSasaran,

        @Schema(description = "Tanggal potong data; wajib bila ada sasaran")
        LocalDate tanggalSasaran,

        @Schema(description = "Wajib bila sasaran lain dari triwulan sebelumnya di tahun yang sama") @Size(max = 1000)
        String alasanSasaranBerubah,

        @Schema(description = "Orang, kumulatif sejak awal tahun")
        BigDecimal terlayani,

        @Valid @Size(max = 60) List<@NotNull IsianMutu> mutu,
        @Schema(description = "Rupiah setahun") BigDecimal anggaran,

        @Schema(description = "Rupiah kumulatif; tidak melebihi anggaran")
        BigDecimal realisasiAnggaran,

        @Size(max = 2000) String catatan) {
    public IsianSpm {
        mutu = mutu == null ? List.of() : mutu;
    }
}
