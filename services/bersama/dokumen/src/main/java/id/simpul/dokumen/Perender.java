package id.simpul.dokumen;

import id.simpul.dokumen.docx.PerenderDocx;
import id.simpul.dokumen.html.PerenderHtml;
import id.simpul.dokumen.pdf.PerenderPdf;
import id.simpul.dokumen.xlsx.PerenderXlsx;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keempat perender di satu tempat; dibuat sekali, dipakai bersama. */
public final class Perender {
    private final Map<Format, PerenderDokumen> semua = new EnumMap<>(Format.class);

    public Perender() {
        PerenderHtml html = new PerenderHtml();
        for (PerenderDokumen p : List.of(html, new PerenderPdf(html), new PerenderDocx(), new PerenderXlsx())) {
            semua.put(p.format(), p);
        }
    }

    /** Perender untuk bentuk yang diminta; setiap {@link Format} punya perender. */
    public PerenderDokumen untuk(Format format) {
        return semua.get(format);
    }
}
