package id.simpul.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 dalam heksadesimal. */
public final class Sidik {
    private Sidik() {}

    /** Sidik teks UTF-8. */
    public static String sha256(String teks) {
        return sha256(teks.getBytes(StandardCharsets.UTF_8));
    }

    /** Sidik bita. */
    public static String sha256(byte[] bita) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bita));
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException("JDK tanpa SHA-256", galat);
        }
    }
}
