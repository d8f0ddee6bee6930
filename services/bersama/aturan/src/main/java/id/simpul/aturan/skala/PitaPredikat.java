package id.simpul.aturan.skala;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import java.math.BigDecimal;

/**
 * Satu pita skala: rentang persen dengan batas terbuka atau tertutup, atau tanpa batas.
 *
 * @param batasBawah {@code null} berarti tanpa batas bawah
 * @param batasBawahInklusif apakah nilai tepat di batas bawah termasuk; diabaikan bila tanpa batas
 * @param batasAtas {@code null} berarti tanpa batas atas
 * @param batasAtasInklusif apakah nilai tepat di batas atas termasuk; diabaikan bila tanpa batas
 * @param predikat label, misalnya {@code Sangat Tinggi}
 */
public record PitaPredikat(
        BigDecimal batasBawah,
        boolean batasBawahInklusif,
        BigDecimal batasAtas,
        boolean batasAtasInklusif,
        String predikat) {
    private static final int DIGIT_BULAT = 6;
    private static final int DESIMAL = 6;

    public PitaPredikat {
        predikat = Periksa.teks("predikat", predikat, 100);
        batasBawah = batas("batasBawah", batasBawah);
        batasAtas = batas("batasAtas", batasAtas);
        batasBawahInklusif = batasBawah != null && batasBawahInklusif;
        batasAtasInklusif = batasAtas != null && batasAtasInklusif;
        boolean bertitik = batasBawahInklusif && batasAtasInklusif;
        if (batasBawah != null && batasAtas != null && batasBawah.compareTo(batasAtas) >= (bertitik ? 1 : 0)) {
            throw new NilaiTidakSah(
                    "batasBawah", "urutan", batasBawah, "pita kosong: harus di bawah batas atas " + batasAtas);
        }
    }

    /** Pita {@code bawah ≤ x < atas}; salah satu boleh {@code null}. */
    public static PitaPredikat mulai(BigDecimal bawah, BigDecimal atas, String predikat) {
        return new PitaPredikat(bawah, true, atas, false, predikat);
    }

    public boolean memuat(BigDecimal nilai) {
        return !dibawahPita(nilai) && !diatasPita(nilai);
    }

    boolean dibawahPita(BigDecimal nilai) {
        return batasBawah != null && nilai.compareTo(batasBawah) < (batasBawahInklusif ? 0 : 1);
    }

    boolean diatasPita(BigDecimal nilai) {
        return batasAtas != null && nilai.compareTo(batasAtas) > (batasAtasInklusif ? 0 : -1);
    }

    /** Letak sisi kiri di garis bilangan: {@code [x} mendahului {@code (x}, tanpa batas mendahului semuanya. */
    int bandingBawah(PitaPredikat lain) {
        if (batasBawah == null || lain.batasBawah == null) {
            return Boolean.compare(batasBawah != null, lain.batasBawah != null);
        }
        int urut = batasBawah.compareTo(lain.batasBawah);
        return urut != 0 ? urut : Boolean.compare(lain.batasBawahInklusif, batasBawahInklusif);
    }

    private static BigDecimal batas(String field, BigDecimal nilai) {
        return nilai == null ? null : Periksa.terbatas(field, nilai, DIGIT_BULAT, DESIMAL);
    }
}
