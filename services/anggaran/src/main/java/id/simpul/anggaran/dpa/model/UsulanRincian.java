package id.simpul.anggaran.dpa.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Satu baris DPA seperti diajukan, sebelum diperiksa sebagai bagian pohon.
 *
 * @param tercetak jumlah yang dicetak dokumen di baris ini, tabel utamanya dahulu; kosong bila tidak tercetak
 */
public record UsulanRincian(
        String kunci,
        String kunciInduk,
        TingkatRincian tingkat,
        String kode,
        String uraian,
        String sumberDana,
        BigDecimal anggaran,
        List<JumlahTercetak> tercetak) {
    public UsulanRincian {
        tercetak = List.copyOf(tercetak);
    }
}
