package id.simpul.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code Link: <...>; rel="next"} (RFC 8288) pada setiap halaman daftar yang masih bersambung.
 *
 * <p>Alamatnya relatif terhadap akar, jadi tetap benar di balik gateway.
 */
@Provider
public class TautanBerikut implements ContainerResponseFilter {
    private static final String KURSOR = "kursor";

    @Override
    public void filter(ContainerRequestContext permintaan, ContainerResponseContext jawaban) {
        if (jawaban.getEntity() instanceof Halaman<?> halaman && halaman.kursor() != null) {
            jawaban.getHeaders().putSingle(HttpHeaders.LINK, dari(permintaan.getUriInfo(), halaman.kursor()));
        }
    }

    /** Isi header untuk halaman sesudah {@code kursor}: alamat permintaan ini dengan kursor yang baru. */
    public static String dari(UriInfo uri, String kursor) {
        List<String> kueri = new ArrayList<>();
        uri.getQueryParameters().forEach((nama, nilai) -> {
            if (!nama.equals(KURSOR)) {
                nilai.forEach(satu -> kueri.add(sandi(nama) + "=" + sandi(satu)));
            }
        });
        kueri.add(KURSOR + "=" + sandi(kursor));
        return "<%s?%s>; rel=\"next\"".formatted(uri.getRequestUri().getRawPath(), String.join("&", kueri));
    }

    private static String sandi(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }
}
