package id.simpul.lokal.bagian;

import java.nio.file.Files;
import java.nio.file.Path;

/** Akar repositori: tempat peluncur {@code simpul} dan keluaran build berada. */
public final class Akar {

    private static final String SIFAT = "simpul.akar";

    private Akar() {}

    /** Dari sifat sistem {@code simpul.akar}, atau folder terdekat ke atas yang memuat {@code simpul} dan {@code mvnw}. */
    public static Path cari() {
        String sifat = System.getProperty(SIFAT);
        if (sifat != null && !sifat.isBlank()) {
            return Path.of(sifat).toAbsolutePath().normalize();
        }
        Path mulai = Path.of("").toAbsolutePath();
        for (Path folder = mulai; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("simpul")) && Files.isRegularFile(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "akar repositori tidak ditemukan dari " + mulai + "; setel -D" + SIFAT + "=<folder>");
    }

    /** Keluaran build modul ini ({@code deploy/lokal/target}): pustaka broker Kafka dan arsip Keycloak. */
    static Path target() {
        return cari().resolve("deploy/lokal/target");
    }
}
