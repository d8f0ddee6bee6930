package id.simpul.lokal.bagian;

import java.nio.file.Path;
import java.util.Optional;

/** Bagian tidak dapat dijalankan; pesannya menyebut bagian, sebab, dan berkas log bila ada. */
public final class GagalBagian extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String bagian;
    private final transient Path log;

    public GagalBagian(String bagian, String sebab, Path log, Throwable asal) {
        super(bagian + ": " + sebab + (log == null ? "" : " (log: " + log + ")"), asal);
        this.bagian = bagian;
        this.log = log;
    }

    public GagalBagian(String bagian, String sebab, Path log) {
        this(bagian, sebab, log, null);
    }

    public GagalBagian(String bagian, String sebab) {
        this(bagian, sebab, null, null);
    }

    /** Nama bagian yang gagal. */
    public String bagian() {
        return bagian;
    }

    /** Berkas log bagian itu; kosong bila prosesnya belum sempat dibuat. */
    public Optional<Path> log() {
        return Optional.ofNullable(log);
    }
}
