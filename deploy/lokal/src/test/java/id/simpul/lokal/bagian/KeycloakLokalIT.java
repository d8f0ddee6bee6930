package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakLokalIT {

    private static final List<String> KOTA = List.of("medan", "metro", "pontianak");

    @TempDir
    static Path folder;

    private static KeycloakLokal keycloak;
    private static TokenLokal token;

    @BeforeAll
    static void mulai() {
        Path realm = Akar.cari().resolve("deploy/keycloak/simpul-realm.json");
        keycloak = KeycloakLokal.mulai(folder, Porta.bebas(), realm);
        token = new TokenLokal(keycloak.penerbit());
    }

    @AfterAll
    static void henti() {
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "operator,operator",
        "verifikator,verifikator",
        "pimpinan,pimpinan",
        "admin,admin-kota",
        "auditor,auditor"
    })
    void a_person_of_each_city_has_one_role_and_the_city_as_tenant(String awalan, String peran) throws IOException {
        for (String kota : KOTA) {
            JsonNode klaim = klaim(awalan + "-" + kota);

            assertThat(klaim.at("/tenant").asText()).isEqualTo(kota);
            assertThat(teks(klaim.at("/realm_access/roles"))).containsExactly(peran);
            assertThat(klaim.has("cakupan")).isFalse();
        }
    }

    @Test
    void a_token_names_the_issuer_the_audience_and_the_person() throws IOException {
        JsonNode klaim = klaim("operator-medan");

        assertThat(klaim.at("/iss").asText()).isEqualTo(keycloak.penerbit());
        assertThat(klaim.at("/aud").toString()).contains("simpul-api");
        assertThat(klaim.at("/preferred_username").asText()).isEqualTo("operator-medan");
        assertThat(klaim.at("/sub").asText()).isEqualTo("9a3c8059-fb2d-5383-94f5-33afb80086c7");
    }

    @Test
    void the_provincial_aggregator_covers_three_cities_and_belongs_to_none() throws IOException {
        JsonNode klaim = klaim("agregator-provinsi");

        assertThat(teks(klaim.at("/cakupan"))).containsExactlyElementsOf(KOTA);
        assertThat(teks(klaim.at("/realm_access/roles"))).containsExactly("agregator");
        assertThat(klaim.at("/aud").toString()).contains("simpul-api");
        assertThat(klaim.has("tenant")).isFalse();
    }

    @Test
    void the_other_aggregator_covers_medan_only() throws IOException {
        assertThat(teks(klaim("agregator-sumut").at("/cakupan"))).containsExactly("medan");
    }

    @Test
    void an_integrator_is_a_machine_of_one_city() throws IOException {
        JsonNode klaim = klaim("integrator-metro");

        assertThat(klaim.at("/tenant").asText()).isEqualTo("metro");
        assertThat(teks(klaim.at("/realm_access/roles"))).containsExactly("integrator");
    }

    @Test
    void an_unknown_user_is_refused_by_name() {
        assertThatThrownBy(() -> token.ambil("operator-atlantis"))
                .isInstanceOf(GagalBagian.class)
                .hasMessageContaining("operator-atlantis");
    }

    private static JsonNode klaim(String nama) throws IOException {
        String isi = token.ambil(nama).split("\\.", -1)[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(isi));
    }

    private static List<String> teks(JsonNode larik) {
        List<String> hasil = new ArrayList<>();
        larik.forEach(butir -> hasil.add(butir.asText()));
        return hasil;
    }
}
