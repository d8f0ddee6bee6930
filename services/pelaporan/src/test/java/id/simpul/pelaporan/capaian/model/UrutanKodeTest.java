package id.simpul.pelaporan.capaian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UrutanKodeTest {
    @Test
    void codes_are_ordered_as_people_read_them() {
        assertThat(Stream.of("IKU10", "S1.I10", "IKU2", "S1.I2", "IKU1", "S1").sorted(new UrutanKode()))
                .isEqualTo(List.of("IKU1", "IKU2", "IKU10", "S1", "S1.I2", "S1.I10"));
    }

    @Test
    void a_number_longer_than_a_machine_integer_is_still_ordered() {
        assertThat(Stream.of("A99999999999999999999", "A3").sorted(new UrutanKode()))
                .isEqualTo(List.of("A3", "A99999999999999999999"));
    }
}
