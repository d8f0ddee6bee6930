package id.simpul.galat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Menolak U+0000 di jalur dan kueri.
 *
 * <p>PostgreSQL tidak dapat menyimpan atau membandingkan teks yang memuatnya; tanpa saringan ini klien dapat memicu 500.
 */
@Provider
@Priority(10)
public class SaringKarakterNul implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext permintaan) {
        String mentah = permintaan.getUriInfo().getRequestUri().toString();
        if (mentah.contains("%00") || mentah.indexOf('\0') >= 0) {
            throw new GalatAplikasi(KodeGalat.PARAMETER_SALAH, "Alamat memuat karakter U+0000 yang tidak diizinkan.");
        }
    }
}
