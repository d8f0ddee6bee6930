package id.simpul.dokumen.tata;

import id.simpul.dokumen.grafik.Huruf;
import id.simpul.dokumen.model.AngkaKunci;

/** Ukuran huruf angka besar: sebesar-besarnya yang masih muat di kotaknya, sehingga rupiah panjang tidak meluap. */
public final class HurufAngka {
    private static final int TERBESAR = 30;
    private static final int TERKECIL = 12;
    private static final double BIDANG = 439;
    private static final double BANTALAN = 20;

    private HurufAngka() {}

    /** Dalam setengah poin; 30 berarti 15 pt. */
    public static int setengahPoin(AngkaKunci.Butir butir, AngkaKunci blok) {
        double tersedia = BIDANG / blok.butir().size() - BANTALAN;
        String teks = TampilanSel.tulis(butir.nilai());
        int ukuran = TERBESAR;
        while (ukuran > TERKECIL && Huruf.TEBAL.lebar(teks, ukuran / 2.0) > tersedia) {
            ukuran--;
        }
        return ukuran;
    }
}
