package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.anggaran.Tercetak;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;

/**
 * Jumlah seperti tercetak di dokumen; disandingkan dengan hitungan, tidak pernah menggantikannya.
 *
 * @param uraian tabel yang mencetaknya; boleh null pada rincian
 * @param anggaran rupiah; null bila tidak tercetak
 * @param realisasi rupiah; null bila tidak tercetak
 * @param persen dengan banyaknya desimal seperti tercetak; null bila tidak tercetak
 */
public record JumlahTercetak(String uraian, BigDecimal anggaran, BigDecimal realisasi, BigDecimal persen) {
    private static final String TANPA_URAIAN = "tercetak";

    /** Bentuk yang dibandingkan aturan dengan hitungan. */
    public Tercetak keAturan() {
        return new Tercetak(
                uraian == null ? TANPA_URAIAN : uraian,
                rupiah("anggaran", anggaran),
                rupiah("realisasi", realisasi),
                persen);
    }

    private static Rupiah rupiah(String field, BigDecimal nilai) {
        return nilai == null ? null : Rupiah.bertanda(field, nilai);
    }
}
