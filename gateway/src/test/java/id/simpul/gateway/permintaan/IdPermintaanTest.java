package id.simpul.gateway.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdPermintaanTest {
    @ParameterizedTest
    @ValueSource(strings = {"abcd1234", "0af76519-16cd-43dd-8448-eb211c80319c"})
    void a_sane_id_of_the_client_is_kept(String id) {
        assertThat(IdPermintaan.dari(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"pendek", "spasi di dalam", "baris\nbaru-12345", "titik.12345678"})
    void anything_else_is_replaced(String id) {
        assertThat(IdPermintaan.dari(id)).matches("[0-9a-f-]{36}").isNotEqualTo(id);
    }

    @Test
    void a_new_id_is_new_every_time() {
        assertThat(IdPermintaan.dari(null)).isNotEqualTo(IdPermintaan.dari(null));
        assertThat(IdPermintaan.dari("a".repeat(65))).hasSize(36);
    }
}
