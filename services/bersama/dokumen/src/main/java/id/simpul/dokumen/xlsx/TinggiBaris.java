package id.simpul.dokumen.xlsx;

import id.simpul.dokumen.grafik.Huruf;
import id.simpul.dokumen.tata.TempatPenggal;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Tinggi baris yang isinya dilipat; dihitung sendiri karena tidak semua aplikasi menghitungnya saat membuka. */
final class TinggiBaris {
    private static final double LEBAR_ANGKA = 5.56;
    private static final double TINGGI_LIPATAN = 13.2;

    private TinggiBaris() {}

    /** Banyak baris lipatan teks pada lebar kolom (dalam banyak angka, satuan lebar kolom lembar kerja). */
    static int lipatan(String teks, int lebarKolom, double ukuran) {
        double tersedia = Math.max(1, lebarKolom - 1.5) * LEBAR_ANGKA;
        int baris = 1;
        double terpakai = 0;
        for (String kata : TempatPenggal.bagian(teks)) {
            double lebar = Huruf.TEBAL.lebar(kata + " ", ukuran);
            if (terpakai > 0 && terpakai + lebar > tersedia) {
                baris++;
                terpakai = 0;
            }
            terpakai += lebar;
        }
        return baris;
    }

    static void tetapkan(XSSFRow baris, int lipatan, double ukuran) {
        baris.setHeightInPoints((float) (lipatan * TINGGI_LIPATAN * ukuran / 10 + 3));
    }
}
