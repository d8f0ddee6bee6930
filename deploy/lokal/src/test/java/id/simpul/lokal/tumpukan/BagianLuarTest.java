package id.simpul.lokal.tumpukan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.lokal.bagian.AksesPostgres;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BagianLuarTest {

    @Test
    void without_environment_everything_is_our_own() {
        assertThat(BagianLuar.dariLingkungan(Map.of())).isEqualTo(BagianLuar.tidakAda());
    }

    @Test
    void external_parts_are_taken_from_the_environment() {
        BagianLuar luar = BagianLuar.dariLingkungan(Map.of(
                "SIMPUL_POSTGRES_URL", "jdbc:postgresql://db:5432",
                "SIMPUL_POSTGRES_PENGGUNA", "pos",
                "SIMPUL_POSTGRES_SANDI", "rahasia",
                "SIMPUL_KAFKA", "k1:9092,k2:9092",
                "SIMPUL_OIDC_URL", "https://masuk.contoh.id/realms/simpul/"));

        assertThat(luar.postgres()).contains(new AksesPostgres("jdbc:postgresql://db:5432/", "pos", "rahasia"));
        assertThat(luar.kafka()).contains("k1:9092,k2:9092");
        assertThat(luar.oidc()).contains("https://masuk.contoh.id/realms/simpul");
    }

    @Test
    void an_external_database_needs_user_and_password() {
        assertThatThrownBy(() -> BagianLuar.dariLingkungan(Map.of("SIMPUL_POSTGRES_URL", "jdbc:postgresql://db:5432/")))
                .hasMessageContaining("SIMPUL_POSTGRES_PENGGUNA wajib");
    }

    @Test
    void a_url_with_a_database_name_is_refused() {
        assertThatThrownBy(() -> BagianLuar.dariLingkungan(Map.of(
                        "SIMPUL_POSTGRES_URL", "jdbc:postgresql://db/satu",
                        "SIMPUL_POSTGRES_PENGGUNA", "a",
                        "SIMPUL_POSTGRES_SANDI", "b")))
                .hasMessageContaining("jdbc:postgresql://db/satu");
    }
}
