package id.simpul.realisasi.realisasi.model;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** Angka seperti tercetak di dokumen, disimpan di sebelah hitungan dan tidak pernah menggantikannya. */
public record Tercetak(
        BigDecimal realisasi,
        BigDecimal pembilang,
        BigDecimal penyebut,
        BigDecimal capaian,
        @Size(max = 200) String predikat) {}
