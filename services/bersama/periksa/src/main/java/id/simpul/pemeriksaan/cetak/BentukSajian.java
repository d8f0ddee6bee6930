package id.simpul.pemeriksaan.cetak;

import id.simpul.dokumen.Format;
import java.util.Locale;

/** Bentuk berkas hasil pemeriksaan. */
public enum BentukSajian {
    XLSX(Format.XLSX),
    PDF(Format.PDF);

    private final Format format;

    BentukSajian(Format format) {
        this.format = format;
    }

    /** Dari akhiran nama berkas, {@code xlsx} atau {@code pdf}. */
    public static BentukSajian dari(String akhiran) {
        return valueOf(akhiran.toUpperCase(Locale.ROOT));
    }

    /** Nilai header {@code Content-Type}. */
    public String jenisMedia() {
        return format.jenisMedia();
    }

    /** Akhiran nama berkas tanpa titik. */
    public String akhiran() {
        return format.akhiran();
    }

    Format format() {
        return format;
    }
}
