package id.simpul.gateway.galat;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** Satu-satunya tempat gateway membuat badan {@code application/problem+json} (RFC 9457). */
public final class PenulisMasalah {
    private PenulisMasalah() {}

    /**
     * Menjawab {@code permintaan} dengan {@code penolakan}. Tidak berbuat apa pun bila jawaban sudah dimulai: sambungan
     * yang terputus di tengah lebih jujur daripada dua jawaban yang bersambung.
     */
    public static void tolak(HttpServerRequest permintaan, String idPermintaan, Penolakan penolakan) {
        HttpServerResponse jawaban = permintaan.response();
        if (jawaban.headWritten() || jawaban.closed()) {
            return;
        }
        KodeGalat kode = penolakan.kode();
        jawaban.setStatusCode(kode.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        penolakan.header().forEach(jawaban::putHeader);
        if (badanBelumHabis(permintaan)) {
            jawaban.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        var badan = badan(permintaan, idPermintaan, penolakan).toBuffer();
        if (permintaan.method().equals(HttpMethod.HEAD)) {
            jawaban.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(badan.length()));
            jawaban.end();
        } else {
            jawaban.end(badan);
        }
    }

    /** Benar bila klien masih mengirim badan; sambungannya tidak dapat dipakai ulang sebelum badan itu dibuang. */
    public static boolean badanBelumHabis(HttpServerRequest permintaan) {
        return berbadan(permintaan) && !permintaan.isEnded();
    }

    /** Benar bila {@code permintaan} membawa badan yang tidak kosong. */
    public static boolean berbadan(HttpServerRequest permintaan) {
        String panjang = permintaan.getHeader(HttpHeaders.CONTENT_LENGTH);
        return panjang == null ? permintaan.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !panjang.equals("0");
    }

    private static JsonObject badan(HttpServerRequest permintaan, String idPermintaan, Penolakan penolakan) {
        KodeGalat kode = penolakan.kode();
        return new JsonObject()
                .put("type", kode.type())
                .put("title", kode.judul())
                .put("status", kode.status())
                .put("detail", penolakan.rincian())
                .put("kode", kode.kode())
                .put("instance", permintaan.path())
                .put("idPermintaan", idPermintaan);
    }
}
