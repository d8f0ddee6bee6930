package id.simpul.gateway.permintaan;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Menolak permintaan yang cacat sebagai HTTP, sebelum ada layanan yang melihatnya. */
@ApplicationScoped
public class PemeriksaPermintaan {
    private static final int HEADER_TERBESAR = 32 * 1024;
    private static final String METODE_TERSEDIA = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    /** Alasan menolak {@code masuk}, atau kosong bila boleh lanjut. */
    public Optional<Penolakan> periksa(HttpServerRequest masuk) {
        if (masuk.method().equals(HttpMethod.TRACE) || masuk.method().equals(HttpMethod.CONNECT)) {
            return Optional.of(
                    Penolakan.karena(KodeGalat.METODE_TIDAK_DIIZINKAN, "Metode " + masuk.method() + " tidak dilayani.")
                            .dengan("allow", METODE_TERSEDIA));
        }
        String jalur = masuk.path();
        if (jalur == null || jalur.isEmpty() || jalur.charAt(0) != '/') {
            return cacat("Alamat permintaan harus diawali \"/\".", KodeGalat.ALAMAT_TIDAK_SAH);
        }
        return AlamatPermintaan.periksa(jalur, masuk.query()).or(() -> periksaHeader(masuk));
    }

    private static Optional<Penolakan> periksaHeader(HttpServerRequest masuk) {
        if (masuk.version() == HttpVersion.HTTP_1_1 && masuk.getHeader("host") == null) {
            return cacat("Header Host wajib ada.", KodeGalat.PERMINTAAN_CACAT);
        }
        String pengodean = masuk.getHeader("transfer-encoding");
        if (pengodean != null && !pengodean.equalsIgnoreCase("chunked")) {
            return cacat("Transfer-Encoding hanya boleh \"chunked\".", KodeGalat.PERMINTAAN_CACAT);
        }
        long besar = 0;
        for (Map.Entry<String, String> header : masuk.headers()) {
            besar += header.getKey().length() + header.getValue().length();
        }
        return besar <= HEADER_TERBESAR
                ? Optional.empty()
                : cacat(
                        "Semua header " + besar + " bita; paling banyak " + HEADER_TERBESAR + ".",
                        KodeGalat.HEADER_TERLALU_BESAR);
    }

    private static Optional<Penolakan> cacat(String rincian, KodeGalat kode) {
        return Optional.of(Penolakan.karena(kode, rincian));
    }
}
