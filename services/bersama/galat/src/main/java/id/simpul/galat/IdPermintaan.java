package id.simpul.galat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** Membawa {@code X-Request-Id} dari gateway ke log, jawaban, dan riwayat; membuatnya bila tidak ada. */
@Provider
@PreMatching
@Priority(1)
public class IdPermintaan implements ContainerRequestFilter, ContainerResponseFilter {
    /** Nama header. */
    public static final String HEADER = "X-Request-Id";
    /** Kunci MDC yang dipakai log dan riwayat. */
    public static final String KUNCI_MDC = "idPermintaan";

    private static final Pattern SAH = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    public void filter(ContainerRequestContext permintaan) {
        String id = permintaan.getHeaderString(HEADER);
        if (id == null || !SAH.matcher(id).matches()) {
            id = UUID.randomUUID().toString();
        }
        permintaan.setProperty(KUNCI_MDC, id);
        MDC.put(KUNCI_MDC, id);
    }

    @Override
    public void filter(ContainerRequestContext permintaan, ContainerResponseContext jawaban) {
        Object id = permintaan.getProperty(KUNCI_MDC);
        if (id != null) {
            jawaban.getHeaders().putSingle(HEADER, id);
        }
    }
}
