package id.simpul.anggaran.dpa.model;

import java.math.BigDecimal;

/** Satu baris DPA seperti diajukan, sebelum diperiksa sebagai bagian pohon. */
public record UsulanRincian(
        String kunci,
        String kunciInduk,
        TingkatRincian tingkat,
        String kode,
        String uraian,
        String sumberDana,
        BigDecimal anggaran,
        JumlahTercetak tercetak) {}
