package id.simpul.uji;

import java.nio.file.Files;
import java.nio.file.Path;

/** Akar repositori: dari properti {@code simpul.akar}, atau dicari ke atas dari folder kerja. */
public final class Akar {
    private Akar() {}

    /** Folder yang memuat {@code mvnw}. */
    public static Path folder() {
        String properti = System.getProperty("simpul.akar");
        if (properti != null) {
            return Path.of(properti);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Akar repositori tidak ditemukan");
        }
        return folder;
    }
}
