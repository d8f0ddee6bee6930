package id.simpul.gateway.penerusan;

import id.simpul.gateway.permintaan.IdPermintaan;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Header mana yang diteruskan. Header per sambungan (RFC 9110 7.6.1) berhenti di sini, termasuk yang disebut oleh
 * {@code Connection}; header yang menyatakan asal permintaan ditulis ulang, karena kiriman klien tidak dapat dipercaya.
 */
final class HeaderTerusan {
    private static final Set<String> PER_SAMBUNGAN = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final Set<String> DITULIS_ULANG_KE_HULU =
            Set.of("host", "content-length", "expect", "forwarded", "x-real-ip", "via", IdPermintaan.HEADER);
    private static final Set<String> MILIK_GATEWAY = Set.of(
            "server", "x-powered-by", "x-content-type-options", IdPermintaan.HEADER, "strict-transport-security");

    private HeaderTerusan() {}

    /** Menyalin header permintaan klien ke permintaan ke layanan. */
    static void keHulu(HttpServerRequest masuk, String idPermintaan, MultiMap tujuan) {
        String disebut = masuk.getHeader("connection");
        for (Map.Entry<String, String> header : masuk.headers()) {
            String nama = header.getKey().toLowerCase(Locale.ROOT);
            if (!PER_SAMBUNGAN.contains(nama)
                    && !DITULIS_ULANG_KE_HULU.contains(nama)
                    && !nama.startsWith("x-forwarded-")
                    && !disebutOleh(disebut, nama)) {
                tujuan.add(nama, header.getValue());
            }
        }
        tujuan.set("x-forwarded-for", masuk.remoteAddress().hostAddress());
        tujuan.set("x-forwarded-proto", masuk.scheme());
        if (masuk.authority() != null) {
            tujuan.set("x-forwarded-host", masuk.authority().toString());
        }
        tujuan.set("via", "1.1 simpul");
        tujuan.set(IdPermintaan.HEADER, idPermintaan);
    }

    /** Menyalin header jawaban layanan ke jawaban klien. */
    static void keKlien(MultiMap dariHulu, MultiMap tujuan) {
        String disebut = dariHulu.get("connection");
        for (Map.Entry<String, String> header : dariHulu) {
            String nama = header.getKey().toLowerCase(Locale.ROOT);
            if (!PER_SAMBUNGAN.contains(nama)
                    && !MILIK_GATEWAY.contains(nama)
                    && !nama.startsWith("access-control-")
                    && !disebutOleh(disebut, nama)) {
                tujuan.add(header.getKey(), header.getValue());
            }
        }
    }

    /** Benar bila {@code nama} ada dalam daftar header {@code Connection} (boleh null). */
    static boolean disebutOleh(String connection, String nama) {
        if (connection == null || connection.length() < nama.length()) {
            return false;
        }
        for (String token : connection.split(",", -1)) {
            if (token.strip().equalsIgnoreCase(nama)) {
                return true;
            }
        }
        return false;
    }
}
