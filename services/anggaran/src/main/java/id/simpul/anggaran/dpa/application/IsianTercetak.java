package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.JumlahTercetak;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Jumlah yang tercetak di dokumen, seperti dikirim klien.
 *
 * @param uraian tabel yang mencetaknya
 * @param anggaran rupiah
 * @param realisasi rupiah
 * @param persen dengan banyaknya desimal seperti tercetak
 */
public record IsianTercetak(
        @Size(min = 1, max = 500) String uraian,
        @Digits(integer = 18, fraction = 2) BigDecimal anggaran,
        @Digits(integer = 18, fraction = 2) BigDecimal realisasi,
        @Digits(integer = 9, fraction = 6) BigDecimal persen) {

    JumlahTercetak keJumlah() {
        return new JumlahTercetak(uraian, anggaran, realisasi, persen);
    }
}
