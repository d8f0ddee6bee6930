package id.simpul.dokumen.grafik;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.Rata;
import java.math.BigDecimal;
import java.util.List;

/** Sumbu dan kisi grafik yang kategorinya berderet mendatar (batang tegak dan garis). */
final class BidangTegak {
    private static final double TINGGI_BARIS = 11;

    private final Grafik grafik;
    private final Kanvas kanvas;
    private final SkalaSumbu skala;
    private final double kiri;
    private final double atas;
    private final double bawah;

    BidangTegak(Grafik grafik, Kanvas kanvas, double atas, double tinggi) {
        this.grafik = grafik;
        this.kanvas = kanvas;
        this.skala = SkalaSumbu.dari(grafik.seri());
        this.atas = atas + 14;
        this.kiri = 14
                + skala.garis().stream()
                        .mapToDouble(g -> Huruf.BIASA.lebar(FormatIndonesia.bilangan(g), 9))
                        .max()
                        .orElse(0);
        int baris = 1;
        for (int k = 0; k < grafik.kategori().size(); k++) {
            baris = Math.max(baris, baris(k).size());
        }
        this.bawah = tinggi - 8 - TINGGI_BARIS * baris;
    }

    void lukisSumbu() {
        for (BigDecimal g : skala.garis()) {
            boolean nol = g.signum() == 0;
            kanvas.garis(kiri, y(g), Pelukis.LEBAR, y(g), nol ? 1 : 0.6, nol ? Warna.ABU : Warna.KISI, false);
            kanvas.teks(kiri - 6, y(g) + 3, FormatIndonesia.bilangan(g), 9, false, Rata.KANAN, Warna.SAMAR);
        }
        for (int k = 0; k < grafik.kategori().size(); k++) {
            label(k);
        }
    }

    double lebarKategori() {
        return (Pelukis.LEBAR - kiri) / Math.max(1, grafik.kategori().size());
    }

    double tengah(int kategori) {
        return kiri + lebarKategori() * (kategori + 0.5);
    }

    double y(BigDecimal nilai) {
        return bawah - skala.letak(nilai) * (bawah - atas);
    }

    double atas() {
        return atas;
    }

    double bawah() {
        return bawah;
    }

    private void label(int kategori) {
        double y = bawah + 14;
        for (String b : baris(kategori)) {
            kanvas.teks(tengah(kategori), y, b, 9, false, Rata.TENGAH, Warna.TINTA);
            y += TINGGI_BARIS;
        }
    }

    private List<String> baris(int kategori) {
        return BungkusTeks.bungkus(grafik.kategori().get(kategori), 9, lebarKategori() - 6, 3);
    }
}
