package id.simpul.lokal.tumpukan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PetaPortaTest {

    @Test
    void defaults_run_from_8080_up() {
        PetaPorta porta = PetaPorta.dariLingkungan(Map.of());

        assertThat(porta.porta())
                .containsOnly(
                        Map.entry("gateway", 8080),
                        Map.entry("perencanaan", 8081),
                        Map.entry("realisasi", 8082),
                        Map.entry("anggaran", 8083),
                        Map.entry("pelaporan", 8084),
                        Map.entry("keycloak", 8085),
                        Map.entry("postgres", 8086),
                        Map.entry("kafka", 8087),
                        Map.entry("kafka-controller", 8088));
    }

    @Test
    void each_port_can_be_overridden() {
        PetaPorta porta =
                PetaPorta.dariLingkungan(Map.of("SIMPUL_PORT_KAFKA_CONTROLLER", " 9999 ", "SIMPUL_PORT_GATEWAY", "80"));

        assertThat(porta.dari("kafka-controller")).isEqualTo(9999);
        assertThat(porta.dari("gateway")).isEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "delapan", "8080x", "999999"})
    void what_is_not_a_port_is_refused_by_name_and_value(String nilai) {
        assertThatThrownBy(() -> PetaPorta.dariLingkungan(Map.of("SIMPUL_PORT_ANGGARAN", nilai)))
                .hasMessageContaining("SIMPUL_PORT_ANGGARAN='" + nilai + "'");
    }

    @Test
    void two_parts_may_not_share_a_port() {
        assertThatThrownBy(() -> PetaPorta.dariLingkungan(Map.of("SIMPUL_PORT_KAFKA", "8080")))
                .hasMessageContaining("gateway dan kafka")
                .hasMessageContaining("8080");
    }

    @Test
    void random_ports_are_distinct() {
        PetaPorta porta = PetaPorta.acak();

        assertThat(new HashSet<>(porta.porta().values())).hasSize(9);
    }
}
