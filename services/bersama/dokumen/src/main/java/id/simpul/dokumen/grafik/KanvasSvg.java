package id.simpul.dokumen.grafik;

import id.simpul.dokumen.model.Rata;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Gambar sebagai teks SVG; angka ditulis dua desimal tanpa lokal, sehingga selalu sama. */
public final class KanvasSvg implements Kanvas {
    private final StringBuilder keluaran = new StringBuilder();

    private KanvasSvg() {}

    /** Elemen {@code <svg>} utuh yang lentur mengikuti lebar wadahnya. */
    public static String tulis(Gambar gambar) {
        KanvasSvg kanvas = new KanvasSvg();
        gambar.pelukis().accept(kanvas);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %s %s\" width=\"%s\">%s</svg>"
                .formatted(
                        aman(gambar.uraian()),
                        angka(gambar.lebar()),
                        angka(gambar.tinggi()),
                        angka(gambar.lebar()),
                        kanvas.keluaran);
    }

    @Override
    public void persegi(double x, double y, double lebar, double tinggi, Warna isi) {
        tambah(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                angka(x), angka(y), angka(lebar), angka(tinggi), isi.heksa());
    }

    @Override
    public void garis(double x1, double y1, double x2, double y2, double tebal, Warna warna, boolean putus) {
        tambah(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                angka(x1),
                angka(y1),
                angka(x2),
                angka(y2),
                warna.heksa(),
                angka(tebal),
                putus ? " stroke-dasharray=\"4 3\"" : "");
    }

    @Override
    public void lingkaran(double x, double y, double jari, Warna isi) {
        tambah("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>", angka(x), angka(y), angka(jari), isi.heksa());
    }

    @Override
    public void bidang(double[] titik, Warna isi) {
        StringBuilder daftar = new StringBuilder();
        for (int i = 0; i < titik.length; i += 2) {
            daftar.append(i == 0 ? "" : " ").append(angka(titik[i])).append(',').append(angka(titik[i + 1]));
        }
        tambah("<polygon points=\"%s\" fill=\"%s\"/>", daftar.toString(), isi.heksa());
    }

    @Override
    public void teks(double x, double y, String isi, double ukuran, boolean tebal, Rata rata, Warna warna) {
        String jangkar =
                switch (rata) {
                    case KIRI -> "start";
                    case TENGAH -> "middle";
                    case KANAN -> "end";
                };
        tambah(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>",
                angka(x),
                angka(y),
                angka(ukuran),
                jangkar,
                warna.heksa(),
                tebal ? " font-weight=\"bold\"" : "",
                aman(isi));
    }

    private void tambah(String pola, String... nilai) {
        keluaran.append(pola.formatted((Object[]) nilai));
    }

    private static String angka(double nilai) {
        BigDecimal bulat = BigDecimal.valueOf(nilai).setScale(2, RoundingMode.HALF_UP);
        return bulat.signum() == 0 ? "0" : bulat.stripTrailingZeros().toPlainString();
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
