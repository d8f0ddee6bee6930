package id.simpul.pelaporan.serapan;

import id.simpul.aturan.anggaran.SelisihTercetak;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;

/**
 * Angka seperti tercetak di dokumen, di sebelah hitungan dan tidak pernah menggantikannya.
 *
 * @param uraian tabel yang mencetaknya
 * @param selisihAnggaran tercetak dikurangi hitungan, rupiah
 * @param selisihRealisasi tercetak dikurangi hitungan, rupiah
 * @param selisihPersen tercetak dikurangi hitungan, poin persen pada desimal tercetak
 * @param cocok apakah semua yang tercetak sama dengan hitungan
 */
public record BedaTercetak(
        String uraian,
        BigDecimal anggaran,
        BigDecimal realisasi,
        BigDecimal persen,
        BigDecimal selisihAnggaran,
        BigDecimal selisihRealisasi,
        BigDecimal selisihPersen,
        boolean cocok) {

    public static BedaTercetak dari(SelisihTercetak selisih) {
        return new BedaTercetak(
                selisih.tercetak().sumber(),
                nilai(selisih.tercetak().anggaran()),
                nilai(selisih.tercetak().realisasi()),
                selisih.tercetak().persen(),
                nilai(selisih.anggaran()),
                nilai(selisih.realisasi()),
                selisih.persen(),
                selisih.cocok());
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
