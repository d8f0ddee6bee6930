package id.simpul.lokal.bagian;

import java.security.SecureRandom;
import java.util.Base64;

/** Sandi acak 144 bit, aman dipakai di URL dan di berkas. */
public final class Sandi {

    private static final int PANJANG_BYTE = 18;
    private static final SecureRandom ACAK = new SecureRandom();

    private Sandi() {}

    public static String acak() {
        byte[] isi = new byte[PANJANG_BYTE];
        ACAK.nextBytes(isi);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(isi);
    }
}
