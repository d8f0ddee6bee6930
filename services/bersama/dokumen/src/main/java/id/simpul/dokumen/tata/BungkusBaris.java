package id.simpul.dokumen.tata;

import id.simpul.dokumen.grafik.Huruf;

/** Banyaknya baris teks sesudah dibungkus selebar bidangnya. */
final class BungkusBaris {
    private BungkusBaris() {}

    /** Dihitung dengan huruf tebal, sehingga tidak pernah kurang bagi huruf biasa. */
    static int banyak(String teks, double ukuran, double lebar) {
        double spasi = Huruf.TEBAL.lebar(" ", ukuran);
        int baris = 1;
        double terpakai = 0;
        for (String kata : TempatPenggal.bagian(teks)) {
            double panjang = Huruf.TEBAL.lebar(kata, ukuran);
            boolean awal = terpakai == 0;
            if (!awal && terpakai + spasi + panjang > lebar) {
                baris++;
                terpakai = panjang;
            } else {
                terpakai += (awal ? 0 : spasi) + panjang;
            }
        }
        return baris;
    }
}
