package id.simpul.realisasi.bukti;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Mengapa bukti dilepas. */
public record AlasanLepas(@NotBlank @Size(max = 1000) String alasan) {}
