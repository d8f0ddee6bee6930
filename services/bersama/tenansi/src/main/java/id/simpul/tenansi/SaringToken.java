package id.simpul.tenansi;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Tanpa token jawabannya 401, juga bila alamat, metode, atau jenis medianya salah.
 *
 * <p>Berjalan sebelum pencocokan alamat: 404, 405, 406, dan 415 milik kerangka kerja tidak boleh mendahului 401, karena
 * yang belum masuk tidak berhak tahu apa yang ada di balik pintu. Hak per operasi diperiksa sesudahnya oleh {@link
 * SaringHakAkses}.
 */
public class SaringToken {
    private final CurrentIdentityAssociation identitas;

    public SaringToken(CurrentIdentityAssociation identitas) {
        this.identitas = identitas;
    }

    /** Token dibaca tanpa menahan utas peristiwa: penyaring ini berjalan di atasnya. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    public Uni<Void> wajibMasuk() {
        return identitas.getDeferredIdentity().invoke(SaringToken::tolakAnonim).replaceWithVoid();
    }

    private static void tolakAnonim(SecurityIdentity siapa) {
        if (siapa.isAnonymous()) {
            throw new UnauthorizedException();
        }
    }
}
