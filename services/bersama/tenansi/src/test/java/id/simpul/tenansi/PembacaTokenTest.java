package id.simpul.tenansi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaTokenTest {
    private final PembacaToken pembaca = new PembacaToken();

    @Test
    void the_city_comes_from_the_claim_tenant() {
        Pelaku pelaku = baca(Map.of("tenant", "medan"), "operator");
        assertThat(pelaku.kota()).isEqualTo("medan");
        assertThat(pelaku.cakupan()).isEmpty();
        assertThat(pelaku.peran()).containsExactly(Peran.OPERATOR);
    }

    @Test
    void a_claim_wrapped_as_json_is_read_the_same() {
        assertThat(baca(Map.of("tenant", Json.createValue("metro")), "auditor").kota())
                .isEqualTo("metro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Medan", "medan ", "medan,metro", "m", "1medan", "medan'--", "../metro"})
    void a_claim_that_is_no_city_code_gives_no_city(String klaim) {
        assertThat(baca(Map.of("tenant", klaim), "operator").kota()).isNull();
    }

    @Test
    void a_list_of_cities_is_no_city() {
        assertThat(baca(Map.of("tenant", List.of("medan", "metro")), "operator").kota())
                .isNull();
    }

    @Test
    void the_scope_of_an_aggregator_keeps_only_city_codes() {
        Object klaim = Json.createArrayBuilder()
                .add("medan")
                .add("Metro")
                .add(5)
                .add("pontianak")
                .build();
        assertThat(baca(Map.of("cakupan", klaim), "agregator").cakupan()).containsExactly("medan", "pontianak");
        assertThat(baca(Map.of("cakupan", List.of("medan")), "agregator").cakupan())
                .containsExactly("medan");
    }

    @Test
    void a_scope_that_is_no_list_is_empty() {
        assertThat(baca(Map.of("cakupan", "medan"), "agregator").cakupan()).isEmpty();
    }

    @Test
    void unknown_roles_grant_nothing() {
        assertThat(baca(Map.of("tenant", "medan"), "offline_access", "ADMIN-KOTA")
                        .peran())
                .isEmpty();
    }

    @Test
    void nobody_without_a_token_gets_in() {
        var anonim = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        var tanpaToken = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("operator-medan"))
                .build();
        assertThatThrownBy(() -> pembaca.baca(anonim)).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> pembaca.baca(tanpaToken)).isInstanceOf(UnauthorizedException.class);
    }

    private Pelaku baca(Map<String, Object> klaim, String... peran) {
        Map<String, Object> lengkap = new HashMap<>(klaim);
        lengkap.put("sub", "7d1c");
        lengkap.put("azp", "simpul-web");
        return pembaca.baca(QuarkusSecurityIdentity.builder()
                .setPrincipal(new TokenTiruan(lengkap))
                .addRoles(Set.of(peran))
                .build());
    }

    /** Token yang tanda tangannya sudah diperiksa pihak lain; di sini hanya klaimnya yang berarti. */
    private record TokenTiruan(Map<String, Object> klaim) implements JsonWebToken {
        @Override
        public String getName() {
            return "operator-medan";
        }

        @Override
        public Set<String> getClaimNames() {
            return klaim.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // bentuknya milik antarmuka JWT
        public <T> T getClaim(String nama) {
            return (T) klaim.get(nama);
        }
    }
}
