package id.simpul.dokumen.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import id.simpul.dokumen.grafik.Gambar;
import id.simpul.dokumen.grafik.KanvasGraphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Menggambar grafik dan lambang langsung sebagai garis PDF, di tempat yang disediakan templat cetak. */
final class PelukisObjek implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String JENIS = "application/x-gambar";

    private final Map<String, Gambar> gambar;

    PelukisObjek(Map<String, Gambar> gambar) {
        this.gambar = gambar;
    }

    @Override
    public boolean isReplacedObject(Element e) {
        return e.getTagName().equals("object") && JENIS.equals(e.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element e) {
        return isReplacedObject(e) ? this : null;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element e,
            double x,
            double y,
            double lebar,
            double tinggi,
            OutputDevice perangkat,
            RenderingContext konteks,
            int titikPerPiksel) {
        Gambar g = gambar.get(e.getAttribute("data-nama"));
        float lebarPt = (float) lebar / titikPerPiksel;
        float tinggiPt = (float) tinggi / titikPerPiksel;
        perangkat.drawWithGraphics((float) x, (float) y, lebarPt, tinggiPt, g2d -> {
            g2d.scale(lebarPt / g.lebar(), tinggiPt / g.tinggi());
            g.pelukis().accept(new KanvasGraphics2D(g2d));
        });
        return Map.of();
    }
}
