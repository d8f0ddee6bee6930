package id.simpul.pemeriksaan.paket;

import java.math.BigDecimal;

/**
 * Angka seperti tercetak.
 *
 * @param nilai nilai persis
 * @param desimal banyaknya angka di belakang koma yang tercetak; menentukan toleransi pembulatan
 * @param teks isi sel apa adanya
 */
public record Angka(BigDecimal nilai, int desimal, String teks) {

    public boolean nol() {
        return nilai.signum() == 0;
    }

    public boolean sama(Angka lain) {
        return nilai.compareTo(lain.nilai) == 0;
    }
}
