package id.simpul.kejadian.besar;

import id.simpul.kejadian.KejadianRusak;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * Isi rekaman penutup: sesudah ini dan semua bagiannya tiba, keadaan barunya berlaku.
 *
 * @param terbitan pengenal penerbitan, sama di semua bagiannya
 * @param jumlah banyaknya bagian, nomor 0 sampai {@code jumlah - 1}
 * @param sidik SHA-256 heksadesimal dari teks JSON utuhnya dalam UTF-8
 */
public record Penutup(UUID terbitan, int jumlah, String sidik) {
    public Penutup {
        Objects.requireNonNull(terbitan, "terbitan");
        Objects.requireNonNull(sidik, "sidik");
    }

    /** Gagal dengan {@link KejadianRusak} bila teks rakitannya bukan yang diterbitkan. */
    public String periksa(String utuh) {
        if (!sidik(utuh).equals(sidik)) {
            throw new KejadianRusak("Sidik %d bagian tidak sama dengan penutupnya".formatted(jumlah), null);
        }
        return utuh;
    }

    static String sidik(String isi) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException("SHA-256 wajib ada di setiap JVM", galat);
        }
    }
}
