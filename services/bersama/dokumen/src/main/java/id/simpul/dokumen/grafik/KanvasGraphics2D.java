package id.simpul.dokumen.grafik;

import id.simpul.dokumen.model.Rata;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Gambar ke Graphics2D (halaman PDF atau gambar titik). Tulisan dilukis sebagai garis luar, tanpa huruf AWT. */
public final class KanvasGraphics2D implements Kanvas {
    private final Graphics2D g;

    public KanvasGraphics2D(Graphics2D g) {
        this.g = g;
    }

    @Override
    public void persegi(double x, double y, double lebar, double tinggi, Warna isi) {
        g.setColor(new Color(isi.rgb()));
        g.fill(new Rectangle2D.Double(x, y, lebar, tinggi));
    }

    @Override
    public void garis(double x1, double y1, double x2, double y2, double tebal, Warna warna, boolean putus) {
        float[] pola = putus ? new float[] {4, 3} : null;
        g.setColor(new Color(warna.rgb()));
        g.setStroke(new BasicStroke((float) tebal, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pola, 0));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void lingkaran(double x, double y, double jari, Warna isi) {
        g.setColor(new Color(isi.rgb()));
        g.fill(new Ellipse2D.Double(x - jari, y - jari, 2 * jari, 2 * jari));
    }

    @Override
    public void bidang(double[] titik, Warna isi) {
        GeneralPath jalur = new GeneralPath();
        jalur.moveTo(titik[0], titik[1]);
        for (int i = 2; i < titik.length; i += 2) {
            jalur.lineTo(titik[i], titik[i + 1]);
        }
        jalur.closePath();
        g.setColor(new Color(isi.rgb()));
        g.fill(jalur);
    }

    @Override
    public void teks(double x, double y, String isi, double ukuran, boolean tebal, Rata rata, Warna warna) {
        Huruf huruf = tebal ? Huruf.TEBAL : Huruf.BIASA;
        double lebar = huruf.lebar(isi, ukuran);
        double awal =
                switch (rata) {
                    case KIRI -> x;
                    case TENGAH -> x - lebar / 2;
                    case KANAN -> x - lebar;
                };
        g.setColor(new Color(warna.rgb()));
        g.fill(huruf.garisLuar(isi, ukuran, awal, y));
    }
}
