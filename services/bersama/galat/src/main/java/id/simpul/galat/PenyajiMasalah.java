package id.simpul.galat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.slf4j.MDC;

/** Mengubah {@link GalatAplikasi} menjadi jawaban HTTP. Satu-satunya tempat badan masalah dibuat. */
@ApplicationScoped
public class PenyajiMasalah {
    /** Jawaban untuk {@code galat} atas permintaan ke {@code uri}. */
    public Response jawab(GalatAplikasi galat, UriInfo uri) {
        Response.ResponseBuilder jawaban = Response.status(galat.kode().status())
                .type(Masalah.JENIS_MEDIA)
                .header("Cache-Control", "no-store")
                .entity(Masalah.dari(galat, uri.getRequestUri().getRawPath(), MDC.get(IdPermintaan.KUNCI_MDC)));
        galat.header().forEach(jawaban::header);
        return jawaban.build();
    }
}
