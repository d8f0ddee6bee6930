package id.simpul.galat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.simpul.aturan.nilai.NilaiTidakSah;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Satu pemeta untuk semua kegagalan, milik aplikasi maupun kerangka kerja (ADR 0005). */
public class PemetaGalat {
    private static final Logger LOG = Logger.getLogger(PemetaGalat.class);
    private static final Map<String, String> TANTANGAN = Map.of("WWW-Authenticate", "Bearer");

    private final PenyajiMasalah penyaji;

    public PemetaGalat(PenyajiMasalah penyaji) {
        this.penyaji = penyaji;
    }

    @ServerExceptionMapper({GalatAplikasi.class, NilaiTidakSah.class, ConstraintViolationException.class})
    public Response penolakan(RuntimeException galat, UriInfo uri) {
        return penyaji.jawab(Penolakan.dari(galat).orElseThrow(() -> galat), uri);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response belumMasuk(UriInfo uri) {
        return penyaji.jawab(
                new GalatAplikasi(
                        KodeGalat.BELUM_MASUK,
                        "Sertakan token Bearer yang sah dan belum kedaluwarsa dari penerbit Simpul.",
                        List.of(),
                        TANTANGAN),
                uri);
    }

    @ServerExceptionMapper
    public Response dilarang(ForbiddenException galat, UriInfo uri) {
        return penyaji.jawab(new GalatAplikasi(KodeGalat.DILARANG, KodeGalat.DILARANG.judul() + "."), uri);
    }

    /** {@code MismatchedInputException} disebut sendiri supaya mendahului pemeta bawaan kerangka kerja. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException galat, UriInfo uri) {
        return penyaji.jawab(GalatJson.dari(galat), uri);
    }

    @ServerExceptionMapper
    public Response kerangka(WebApplicationException galat, UriInfo uri) {
        if (galat.getCause() instanceof JsonProcessingException json) {
            return penyaji.jawab(GalatJson.dari(json), uri);
        }
        int status = galat.getResponse().getStatus();
        if (status < 400) {
            return galat.getResponse();
        }
        return penyaji.jawab(GalatKerangka.dari(status, galat, uri), uri);
    }

    @ServerExceptionMapper
    public Response takTerduga(Throwable galat, UriInfo uri) {
        LOG.errorf(galat, "Kesalahan tak terduga pada %s", uri.getPath());
        return penyaji.jawab(
                new GalatAplikasi(
                        KodeGalat.KESALAHAN_PELADEN,
                        "Terjadi kesalahan di peladen. Sebutkan idPermintaan ini kepada pengelola."),
                uri);
    }
}
