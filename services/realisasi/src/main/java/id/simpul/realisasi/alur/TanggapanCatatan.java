package id.simpul.realisasi.alur;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Tanggapan pengisi atas catatan pemeriksa. */
public record TanggapanCatatan(@NotBlank @Size(max = 1000) String tanggapan) {}
