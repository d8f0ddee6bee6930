package id.simpul.aturan.spm;

import id.simpul.aturan.nilai.Periksa;
import java.math.BigDecimal;

/**
 * Bobot indeks SPM (tata bentuk laporan Permendagri 59/2021).
 *
 * @param penerima bobot penerima layanan dasar
 * @param mutu bobot mutu minimal layanan dasar; berjumlah tepat 1 dengan {@code penerima}
 */
public record BobotSpm(BigDecimal penerima, BigDecimal mutu) {
    /** 80 % penerima, 20 % mutu. */
    public static final BobotSpm BAKU = new BobotSpm(new BigDecimal("0.8"), new BigDecimal("0.2"));

    public BobotSpm {
        penerima = Periksa.tidakNegatif("penerima", Periksa.terbatas("penerima", penerima, 1, 6));
        mutu = Periksa.tidakNegatif("mutu", Periksa.terbatas("mutu", mutu, 1, 6));
        Periksa.syarat(
                "bobot",
                penerima.add(mutu),
                jumlah -> jumlah.compareTo(BigDecimal.ONE) == 0,
                "jumlah-satu",
                "bobot penerima dan mutu harus berjumlah 1");
    }
}
