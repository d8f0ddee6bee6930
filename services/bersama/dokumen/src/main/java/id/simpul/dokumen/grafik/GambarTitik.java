package id.simpul.dokumen.grafik;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Gambar sebagai PNG untuk naskah yang masih akan disunting. */
public final class GambarTitik {
    /** Titik per piksel CSS; 2,5 setara 240 titik per inci. */
    private static final double SKALA = 2.5;

    private GambarTitik() {}

    /** Bita PNG; gambar yang sama selalu menghasilkan bita yang sama. */
    public static byte[] png(Gambar gambar) {
        int lebar = (int) Math.ceil(gambar.lebar() * SKALA);
        int tinggi = (int) Math.ceil(gambar.tinggi() * SKALA);
        BufferedImage titik = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = titik.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, lebar, tinggi);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(SKALA, SKALA);
        gambar.pelukis().accept(new KanvasGraphics2D(g));
        g.dispose();
        return bita(titik);
    }

    private static byte[] bita(BufferedImage titik) {
        try {
            ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
            ImageIO.write(titik, "png", keluaran);
            return keluaran.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
