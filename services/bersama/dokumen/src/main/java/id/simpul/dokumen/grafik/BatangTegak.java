package id.simpul.dokumen.grafik;

import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.Rata;
import java.math.BigDecimal;

/** Grafik batang tegak. */
final class BatangTegak {
    private final Grafik grafik;
    private final Kanvas kanvas;
    private final BidangTegak bidang;

    BatangTegak(Grafik grafik, Kanvas kanvas, double atas, double tinggi) {
        this.grafik = grafik;
        this.kanvas = kanvas;
        this.bidang = new BidangTegak(grafik, kanvas, atas, tinggi);
    }

    void lukis() {
        bidang.lukisSumbu();
        int banyakSeri = grafik.seri().size();
        double lebarBatang = Math.min(46, bidang.lebarKategori() * 0.76 / banyakSeri);
        for (int k = 0; k < grafik.kategori().size(); k++) {
            double kiri = bidang.tengah(k) - lebarBatang * banyakSeri / 2;
            for (int s = 0; s < banyakSeri; s++) {
                BigDecimal nilai = grafik.seri().get(s).nilai().get(k);
                if (nilai != null) {
                    batang(kiri + s * lebarBatang, lebarBatang, nilai, Warna.seri(s, banyakSeri));
                }
            }
        }
    }

    private void batang(double x, double lebar, BigDecimal nilai, Warna warna) {
        double nol = bidang.y(BigDecimal.ZERO);
        double ujung = bidang.y(nilai);
        kanvas.persegi(x + 1, Math.min(nol, ujung), lebar - 2, Math.abs(nol - ujung), warna);
        String label = Pelukis.angka(grafik, nilai);
        double ukuran = Math.min(9, 9 * (lebar + 6) / Huruf.BIASA.lebar(label, 9));
        double dasar = nilai.signum() < 0 ? ujung + 10 : ujung - 3;
        kanvas.teks(x + lebar / 2, dasar, label, Math.max(6, ukuran), false, Rata.TENGAH, Warna.TINTA);
    }
}
