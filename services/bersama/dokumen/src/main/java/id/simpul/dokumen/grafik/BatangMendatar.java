package id.simpul.dokumen.grafik;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.Rata;
import java.math.BigDecimal;
import java.util.List;

/** Grafik batang mendatar, untuk kategori bernama panjang. */
final class BatangMendatar {
    private static final double LEBAR_LABEL = 190;
    private static final double TINGGI_BATANG = 13;
    private static final double KANAN = 48;
    private static final double BAWAH = 22;
    private static final double UKURAN_LABEL = 9;

    private final Grafik grafik;
    private final Kanvas kanvas;
    private final double atas;
    private final double bawah;
    private final SkalaSumbu skala;

    BatangMendatar(Grafik grafik, Kanvas kanvas, double atas, double tinggi) {
        this.grafik = grafik;
        this.kanvas = kanvas;
        this.atas = atas;
        this.bawah = tinggi - BAWAH;
        this.skala = SkalaSumbu.dari(grafik.seri());
    }

    static double tinggi(Grafik grafik) {
        double isi = grafik.kategori().stream()
                .mapToDouble(satu -> tinggiKategori(grafik, satu))
                .sum();
        return Pelukis.tinggiLegenda(grafik) + isi + BAWAH;
    }

    void lukis() {
        for (BigDecimal g : skala.garis()) {
            boolean nol = g.signum() == 0;
            kanvas.garis(x(g), atas, x(g), bawah, nol ? 1 : 0.6, nol ? Warna.ABU : Warna.KISI, false);
            kanvas.teks(x(g), bawah + 14, FormatIndonesia.bilangan(g), 9, false, Rata.TENGAH, Warna.SAMAR);
        }
        double y = atas;
        for (int k = 0; k < grafik.kategori().size(); k++) {
            double tinggi = tinggiKategori(grafik, grafik.kategori().get(k));
            kategori(k, y + tinggi / 2);
            y += tinggi;
        }
    }

    private void kategori(int k, double tengah) {
        List<String> baris = label(grafik.kategori().get(k));
        double y = tengah - (baris.size() - 1) * 5.5 + 3;
        for (String b : baris) {
            kanvas.teks(LEBAR_LABEL - 8, y, b, UKURAN_LABEL, false, Rata.KANAN, Warna.TINTA);
            y += 11;
        }
        int banyak = grafik.seri().size();
        for (int s = 0; s < banyak; s++) {
            BigDecimal nilai = grafik.seri().get(s).nilai().get(k);
            double yBatang = tengah - banyak * TINGGI_BATANG / 2 + s * TINGGI_BATANG;
            batang(yBatang, nilai, Warna.seri(s, banyak));
        }
    }

    private void batang(double y, BigDecimal nilai, Warna warna) {
        double nol = x(BigDecimal.ZERO);
        double ujung = nilai == null ? nol : x(nilai);
        String label = nilai == null ? "–" : Pelukis.angka(grafik, nilai);
        kanvas.persegi(Math.min(nol, ujung), y + 1, Math.abs(ujung - nol), TINGGI_BATANG - 2, warna);
        boolean negatif = nilai != null && nilai.signum() < 0;
        Rata rata = negatif ? Rata.KANAN : Rata.KIRI;
        kanvas.teks(ujung + (negatif ? -4 : 4), y + 10, label, 9, false, rata, Warna.TINTA);
    }

    private double x(BigDecimal nilai) {
        return LEBAR_LABEL + skala.letak(nilai) * (Pelukis.LEBAR - LEBAR_LABEL - KANAN);
    }

    /** Setinggi labelnya sendiri: satu nama panjang tidak merenggangkan seluruh gambar. */
    private static double tinggiKategori(Grafik grafik, String kategori) {
        return Math.max(label(kategori).size() * 11 + 8, grafik.seri().size() * TINGGI_BATANG + 12);
    }

    private static List<String> label(String kategori) {
        return BungkusTeks.bungkus(kategori, UKURAN_LABEL, LEBAR_LABEL - 10, 4);
    }
}
