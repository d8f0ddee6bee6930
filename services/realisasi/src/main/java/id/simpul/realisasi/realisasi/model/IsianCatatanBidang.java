package id.simpul.realisasi.realisasi.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Catatan pemeriksa yang hendak ditulis. */
public record IsianCatatanBidang(
        @Schema(description = "JSON Pointer ke bidang isian, misalnya /komponen/0/jumlah") @NotBlank @Size(max = 200)
        String pointer,

        @NotBlank @Size(max = 1000) String isi) {}
