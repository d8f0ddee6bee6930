package id.simpul.perencanaan.perjanjiankinerja;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Badan pengembalian perjanjian yang baru ditandatangani sepihak menjadi DRAF. */
public record IsiPengembalian(@NotBlank @Size(max = 1000) String alasan) {}
