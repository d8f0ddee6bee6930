package id.simpul.tenansi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.PenyajiMasalah;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Penerbit token tidak terjangkau: bukan salah klien, dan boleh dicoba lagi. */
public class PemetaPenerbitToken {
    private static final Logger LOG = Logger.getLogger(PemetaPenerbitToken.class);

    private final PenyajiMasalah penyaji;

    public PemetaPenerbitToken(PenyajiMasalah penyaji) {
        this.penyaji = penyaji;
    }

    @ServerExceptionMapper
    public Response tidakTerjangkau(OIDCException galat, UriInfo uri) {
        LOG.errorf("Penerbit token tidak terjangkau: %s", galat.getMessage());
        return penyaji.jawab(
                new GalatAplikasi(
                        KodeGalat.LAYANAN_SIBUK,
                        "Token belum dapat diperiksa karena penerbitnya tidak terjangkau.",
                        List.of(),
                        Map.of("Retry-After", "5")),
                uri);
    }
}
