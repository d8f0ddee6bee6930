package id.simpul.impor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Id yang diturunkan dari isi, supaya {@code uji} dan {@code terapkan} atas kiriman yang sama menyebut id yang sama.
 */
public final class Pengenal {
    private Pengenal() {}

    /** UUID tetap untuk bagian-bagian itu; sertakan kota dan sidik kiriman supaya tidak bertabrakan. */
    public static UUID dari(Object... bagian) {
        StringBuilder isi = new StringBuilder();
        for (Object satu : bagian) {
            isi.append(satu).append('\u001f');
        }
        return UUID.nameUUIDFromBytes(isi.toString().getBytes(StandardCharsets.UTF_8));
    }
}
