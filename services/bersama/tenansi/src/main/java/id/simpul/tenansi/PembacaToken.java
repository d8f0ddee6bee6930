package id.simpul.tenansi;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Dari token yang sudah diperiksa tanda tangan, penerbit, audiens, dan masa lakunya menjadi {@link Pelaku}. */
@ApplicationScoped
public class PembacaToken {
    private static final Pattern KODE_KOTA = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** Pelaku token; anonim ditolak 401. */
    public Pelaku baca(SecurityIdentity identitas) {
        if (identitas.isAnonymous() || !(identitas.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        Set<Peran> peran = identitas.getRoles().stream()
                .flatMap(nama -> Peran.dari(nama).stream())
                .collect(Collectors.toUnmodifiableSet());
        String kota = kodeSah(token.getClaim("tenant"));
        return new Pelaku(token.getSubject(), token.getClaim("azp"), kota, cakupan(token), peran);
    }

    private static String kodeSah(Object klaim) {
        String kode = teks(klaim);
        return kode != null && KODE_KOTA.matcher(kode).matches() ? kode : null;
    }

    private static List<String> cakupan(JsonWebToken token) {
        Object klaim = token.getClaim("cakupan");
        if (klaim instanceof JsonArray larik) {
            return larik.stream()
                    .map(PembacaToken::kodeSah)
                    .filter(k -> k != null)
                    .toList();
        }
        if (klaim instanceof Collection<?> kumpulan) {
            return kumpulan.stream()
                    .map(PembacaToken::kodeSah)
                    .filter(k -> k != null)
                    .toList();
        }
        return List.of();
    }

    private static String teks(Object klaim) {
        if (klaim instanceof JsonString json) {
            return json.getString();
        }
        return klaim instanceof String teks ? teks : null;
    }
}
