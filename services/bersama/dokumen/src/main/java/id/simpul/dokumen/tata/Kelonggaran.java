package id.simpul.dokumen.tata;

import id.simpul.dokumen.grafik.Huruf;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Rata;
import java.util.List;

/** Lebar yang tidak dipakai kolom angka dialihkan ke uraian yang masih terbungkus, sehingga tabelnya lebih pendek. */
final class Kelonggaran {
    /** Napas kolom angka di luar keperluannya, poin. */
    private static final double NAPAS = 8;

    private Kelonggaran() {}

    /** Mengubah {@code lebar}; jumlahnya tetap. */
    static void alihkan(List<Kolom> kolom, List<BarisTata> baris, double ukuran, double[] paling, double[] lebar) {
        double[] kurang = kurang(kolom, baris, ukuran, lebar);
        double[] lebih = new double[lebar.length];
        for (int k = 0; k < lebar.length; k++) {
            boolean uraian = kolom.get(k).rata() == Rata.KIRI;
            lebih[k] = uraian ? 0 : Math.max(0, lebar[k] - paling[k] - NAPAS);
        }
        double lebarKurang = LebarKolom.jumlah(kurang);
        double lebarLebih = LebarKolom.jumlah(lebih);
        double beri = Math.min(lebarKurang, lebarLebih);
        if (beri <= 0) {
            return;
        }
        for (int k = 0; k < lebar.length; k++) {
            lebar[k] += beri * (kurang[k] / lebarKurang - lebih[k] / lebarLebih);
        }
    }

    /** Tambahan lebar yang membuat setiap uraian kolom itu muat sebaris. */
    private static double[] kurang(List<Kolom> kolom, List<BarisTata> baris, double ukuran, double[] lebar) {
        double[] hasil = new double[lebar.length];
        for (BarisTata b : baris) {
            for (SelTata s : b.sel()) {
                if (s.bentang() == 1 && kolom.get(s.kolom()).rata() == Rata.KIRI) {
                    double penuh = Huruf.BIASA.lebar(s.teks(), ukuran) + LebarKolom.BANTALAN;
                    hasil[s.kolom()] = Math.max(hasil[s.kolom()], penuh - lebar[s.kolom()]);
                }
            }
        }
        return hasil;
    }
}
