package id.simpul.gateway.penerusan;

import io.vertx.core.http.HttpServerRequest;

/**
 * Permintaan yang sudah sah beserta tujuannya.
 *
 * @param masuk permintaan klien
 * @param idPermintaan {@code X-Request-Id} yang dipakai di semua bagian
 * @param tujuan layanan yang akan menjawab
 * @param batasBadan badan terbesar dalam bita
 */
public record Kiriman(HttpServerRequest masuk, String idPermintaan, Tujuan tujuan, long batasBadan) {
    /** Alamat untuk layanan. Bentuk mutlak ("GET http://induk/jalur") sah di HTTP/1.1; layanan hanya perlu jalurnya. */
    String uri() {
        String kueri = masuk.query();
        return kueri == null ? masuk.path() : masuk.path() + "?" + kueri;
    }
}
