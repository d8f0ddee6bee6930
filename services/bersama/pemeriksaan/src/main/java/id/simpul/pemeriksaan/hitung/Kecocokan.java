package id.simpul.pemeriksaan.hitung;

import id.simpul.pemeriksaan.paket.Angka;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hubungan angka tercetak dengan hasil hitung menurut banyaknya desimal yang tercetak. */
public enum Kecocokan {
    /** Sama setelah dibulatkan ke desimal yang tercetak. */
    COCOK,
    /** Angka di belakang desimal tercetak dibuang, bukan dibulatkan. */
    DIPOTONG,
    /** Dibulatkan ke atas padahal seharusnya ke bawah. */
    DINAIKKAN,
    BEDA;

    private static final BigDecimal SETENGAH = new BigDecimal("0.5");

    public static Kecocokan antara(Angka tercetak, BigDecimal tepat) {
        return antara(tercetak.nilai(), tercetak.desimal(), tepat);
    }

    public static Kecocokan antara(BigDecimal tercetak, int desimal, BigDecimal tepat) {
        BigDecimal batas = SETENGAH.movePointLeft(desimal);
        if (tercetak.subtract(tepat).abs().compareTo(batas) <= 0) {
            return COCOK;
        }
        if (tepat.setScale(desimal, RoundingMode.DOWN).compareTo(tercetak) == 0) {
            return DIPOTONG;
        }
        return tepat.setScale(desimal, RoundingMode.UP).compareTo(tercetak) == 0 ? DINAIKKAN : BEDA;
    }

    public boolean salah() {
        return this == BEDA;
    }
}
