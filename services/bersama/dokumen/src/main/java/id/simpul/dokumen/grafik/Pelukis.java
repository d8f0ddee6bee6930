package id.simpul.dokumen.grafik;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Rata;
import id.simpul.dokumen.model.Seri;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Mengubah grafik menjadi gambar; bagian yang sama bagi semua bentuk ada di sini. */
public final class Pelukis {
    /** Lebar semua grafik, seluas bidang tulis kertas A4. */
    static final double LEBAR = 600;

    static final double HURUF = 10;
    private static final double TINGGI_LEGENDA = 18;

    private Pelukis() {}

    /** Gambar dari grafik. */
    public static Gambar gambar(Grafik grafik) {
        double tinggi = grafik.jenis() == JenisGrafik.BATANG_MENDATAR ? BatangMendatar.tinggi(grafik) : 235;
        return new Gambar(LEBAR, tinggi, uraian(grafik), kanvas -> lukis(grafik, kanvas, tinggi));
    }

    private static void lukis(Grafik grafik, Kanvas kanvas, double tinggi) {
        double atas = legenda(grafik, kanvas);
        switch (grafik.jenis()) {
            case BATANG -> new BatangTegak(grafik, kanvas, atas, tinggi).lukis();
            case BATANG_MENDATAR -> new BatangMendatar(grafik, kanvas, atas, tinggi).lukis();
            case GARIS -> new Garis(grafik, kanvas, atas, tinggi).lukis();
        }
    }

    static double tinggiLegenda(Grafik grafik) {
        return 6 + TINGGI_LEGENDA * barisLegenda(grafik).size();
    }

    static String angka(Grafik grafik, BigDecimal nilai) {
        return FormatIndonesia.bilangan(nilai, grafik.desimal());
    }

    private static double legenda(Grafik grafik, Kanvas kanvas) {
        double y = 12;
        for (List<Integer> baris : barisLegenda(grafik)) {
            double x = (LEBAR
                            - baris.stream()
                                    .mapToDouble(i -> lebarButir(grafik, i))
                                    .sum())
                    / 2;
            for (int i : baris) {
                Warna warna = Warna.seri(i, grafik.seri().size());
                kanvas.persegi(x, y - 8, 9, 9, warna);
                kanvas.teks(x + 14, y, namaSeri(grafik, i), HURUF, false, Rata.KIRI, Warna.TINTA);
                x += lebarButir(grafik, i);
            }
            y += TINGGI_LEGENDA;
        }
        return tinggiLegenda(grafik);
    }

    private static List<List<Integer>> barisLegenda(Grafik grafik) {
        List<List<Integer>> hasil = new ArrayList<>();
        double lebar = LEBAR;
        for (int i = 0; i < grafik.seri().size(); i++) {
            if (lebar + lebarButir(grafik, i) > LEBAR) {
                hasil.add(new ArrayList<>());
                lebar = 0;
            }
            hasil.get(hasil.size() - 1).add(i);
            lebar += lebarButir(grafik, i);
        }
        return hasil;
    }

    private static double lebarButir(Grafik grafik, int seri) {
        return Huruf.BIASA.lebar(namaSeri(grafik, seri), HURUF) + 34;
    }

    private static String namaSeri(Grafik grafik, int seri) {
        String nama = grafik.seri().get(seri).nama();
        return grafik.satuan().isEmpty() ? nama : nama + " (" + grafik.satuan() + ")";
    }

    private static String uraian(Grafik grafik) {
        List<String> kalimat = new ArrayList<>();
        for (Seri s : grafik.seri()) {
            List<String> butir = new ArrayList<>();
            for (int i = 0; i < s.nilai().size(); i++) {
                BigDecimal nilai = s.nilai().get(i);
                butir.add(grafik.kategori().get(i) + " " + (nilai == null ? "–" : angka(grafik, nilai)));
            }
            kalimat.add(s.nama() + ": " + String.join("; ", butir) + ".");
        }
        return grafik.judul() + ". " + String.join(" ", kalimat);
    }
}
