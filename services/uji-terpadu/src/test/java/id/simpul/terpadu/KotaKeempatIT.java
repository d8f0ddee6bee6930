package id.simpul.terpadu;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Kota keempat cukup dengan entri Keycloak dan data; tidak ada kode, berkas, atau migrasi baru. */
class KotaKeempatIT {
    private final String kota = KotaKeempat.siap();

    @Test
    void a_fourth_city_gets_the_same_figures_from_the_same_parts() {
        assertThat(capaian("operator-" + kota).getList("data.capaian"))
                .isNotEmpty()
                .isEqualTo(capaian("operator-pontianak").getList("data.capaian"));
    }

    @Test
    void nobody_else_sees_the_fourth_city_until_their_scope_names_it() {
        assertThat(Tumpukan.sebagai("agregator-provinsi")
                        .get("/api/agregat/v1/kota")
                        .jsonPath()
                        .getList("data.kota"))
                .doesNotContain(kota);
        assertThat(Tumpukan.sebagai("operator-medan")
                        .get("/api/perencanaan/v1/renstra")
                        .asString())
                .doesNotContain(renstraId());
    }

    private String renstraId() {
        return Tumpukan.sebagai("operator-" + kota)
                .get("/api/perencanaan/v1/renstra")
                .jsonPath()
                .getString("data[0].id");
    }

    private static JsonPath capaian(String pengguna) {
        return Tumpukan.sebagai(pengguna)
                .get("/api/pelaporan/v1/capaian?tahun=2020")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
