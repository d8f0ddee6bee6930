package id.simpul.dokumen.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import id.simpul.dokumen.tata.TempatPenggal;

/** Pemenggal baris bagi pencetak PDF, menurut {@link TempatPenggal}. */
final class PemenggalBaris implements FSTextBreaker {
    private String teks = "";
    private int posisi;

    @Override
    public int next() {
        while (posisi < teks.length()) {
            posisi++;
            if (posisi == teks.length() || TempatPenggal.boleh(teks, posisi)) {
                return posisi;
            }
        }
        return -1;
    }

    @Override
    public void setText(String teksBaru) {
        teks = teksBaru;
        posisi = 0;
    }
}
