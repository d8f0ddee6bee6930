package id.simpul.kota;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.tenansi.KonteksKota;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Token kota yang belum dibuat di perencanaan mendapat 409 di layanan mana pun. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class SaringKotaBelumDiatur implements ContainerRequestFilter {
    private final KonteksKota konteks;
    private final SalinanKota salinan;

    public SaringKotaBelumDiatur(KonteksKota konteks, SalinanKota salinan) {
        this.konteks = konteks;
        this.salinan = salinan;
    }

    @Override
    public void filter(ContainerRequestContext permintaan) {
        if (!konteks.kota().isEmpty() && salinan.milikSaya().isEmpty()) {
            throw new GalatAplikasi(
                    KodeGalat.KOTA_BELUM_DIATUR,
                    "Kota \"%s\" belum diatur, atau kabarnya belum sampai ke layanan ini.".formatted(konteks.kota()),
                    List.of(),
                    Map.of("Retry-After", "1"));
        }
    }
}
