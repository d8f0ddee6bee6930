package id.simpul.dokumen.grafik;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Huruf Liberation Sans dari class path: lebar dan garis luar hurufnya. Bukan huruf AWT, sehingga sama di mesin yang
 * tidak punya huruf satu pun.
 */
public final class Huruf {
    /** Huruf biasa. */
    public static final Huruf BIASA = new Huruf("/liberation/LiberationSans-Regular.ttf");

    /** Huruf tebal. */
    public static final Huruf TEBAL = new Huruf("/liberation/LiberationSans-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup peta;
    private final double satuanPerEm;
    private final Map<Integer, Lambang> lambang = new ConcurrentHashMap<>();

    private record Lambang(double maju, GeneralPath garisLuar) {}

    private Huruf(String sumber) {
        try (InputStream masuk = Huruf.class.getResourceAsStream(sumber)) {
            if (masuk == null) {
                throw new IllegalStateException("Berkas huruf tidak ada di class path: " + sumber);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(masuk.readAllBytes()));
            peta = font.getUnicodeCmapLookup();
            satuanPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lebar tulisan dalam satuan yang sama dengan ukuran hurufnya. */
    public double lebar(String teks, double ukuran) {
        return teks.codePoints().mapToDouble(c -> lambang(c).maju()).sum() * ukuran / satuanPerEm;
    }

    /** Garis luar tulisan, mulai di (x, y) pada garis dasar, sumbu y ke bawah. */
    GeneralPath garisLuar(String teks, double ukuran, double x, double y) {
        GeneralPath hasil = new GeneralPath();
        double skala = ukuran / satuanPerEm;
        double posisi = x;
        for (int c : teks.codePoints().toArray()) {
            Lambang huruf = lambang(c);
            hasil.append(huruf.garisLuar().getPathIterator(new AffineTransform(skala, 0, 0, -skala, posisi, y)), false);
            posisi += huruf.maju() * skala;
        }
        return hasil;
    }

    private Lambang lambang(int karakter) {
        return lambang.computeIfAbsent(karakter, this::baca);
    }

    /** Pembaca TTF berbagi satu penunjuk berkas, maka tidak boleh dua utas sekaligus. */
    private Lambang baca(int karakter) {
        synchronized (font) {
            try {
                int nomor = peta.getGlyphId(karakter);
                var glif = font.getGlyph().getGlyph(nomor);
                GeneralPath jalur = glif == null ? new GeneralPath() : glif.getPath();
                return new Lambang(font.getAdvanceWidth(nomor), jalur);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
