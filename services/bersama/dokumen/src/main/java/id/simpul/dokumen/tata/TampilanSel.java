package id.simpul.dokumen.tata;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Sel;

/** Tulisan Indonesia untuk isi sel; satuan yang sudah ada di kepala kolom tidak diulang. */
public final class TampilanSel {
    /** Tanda belum dilaporkan. */
    public static final String KOSONG = "–";

    private TampilanSel() {}

    /** Tulisan sel di dalam kolomnya. */
    public static String tulis(Sel sel, Kolom kolom) {
        return tulis(sel, kolom.satuan());
    }

    /** Tulisan sel yang berdiri sendiri, lengkap dengan satuannya. */
    public static String tulis(Sel sel) {
        return tulis(sel, "");
    }

    private static String tulis(Sel sel, String satuan) {
        if (sel instanceof Sel.Teks t) {
            return t.isi();
        }
        if (sel instanceof Sel.Bilangan b) {
            return FormatIndonesia.bilangan(b.nilai(), b.desimal());
        }
        if (sel instanceof Sel.Rupiah r) {
            return satuan.equals("Rp") ? FormatIndonesia.uang(r.nilai()) : FormatIndonesia.rupiah(r.nilai());
        }
        if (sel instanceof Sel.Persen p) {
            return satuan.equals("%")
                    ? FormatIndonesia.bilangan(p.nilai(), p.desimal())
                    : FormatIndonesia.persen(p.nilai(), p.desimal());
        }
        if (sel instanceof Sel.Tanggal t) {
            return FormatIndonesia.tanggal(t.nilai());
        }
        return keadaan((Sel.Keadaan) sel);
    }

    private static String keadaan(Sel.Keadaan keadaan) {
        return switch (keadaan) {
            case KOSONG -> KOSONG;
            case NOL -> "0";
            case TIDAK_BERLAKU -> "t.b.";
            case MENYATU -> "";
        };
    }
}
