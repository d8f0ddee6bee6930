package id.simpul.gateway.laju;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EmberTokenTest {
    private static final long DETIK = 1_000_000_000L;
    // Sengaja di dekat batas long: System.nanoTime boleh mulai dari mana saja dan boleh melewati batas itu.
    private static final long AWAL = Math.subtractExact(Long.MAX_VALUE, DETIK);

    private final EmberToken ember = new EmberToken(10, 3, 2);

    @Test
    void a_burst_passes_and_the_next_one_waits_exactly_one_token() {
        assertThat(ambil(3, AWAL)).isZero();
        assertThat(ember.ambil("a", AWAL)).isEqualTo(DETIK / 10);
    }

    @Test
    void a_refused_request_costs_no_token() {
        ambil(3, AWAL);
        ember.ambil("a", AWAL);
        ember.ambil("a", AWAL);

        assertThat(ember.ambil("a", AWAL + DETIK / 10)).isZero();
    }

    @Test
    void tokens_come_back_at_the_rate_and_never_above_the_burst() {
        ambil(3, AWAL);

        assertThat(ambil(3, AWAL + 100 * DETIK)).isZero();
        assertThat(ember.ambil("a", AWAL + 100 * DETIK)).isPositive();
    }

    @Test
    void one_client_does_not_use_up_another() {
        ambil(3, AWAL);

        assertThat(ember.ambil("b", AWAL)).isZero();
    }

    @Test
    void memory_is_bounded_however_many_clients_come() {
        for (int i = 0; i < 1000; i++) {
            ember.ambil("klien-" + i, AWAL);
        }
        assertThat(ember.yangDiingat()).isEqualTo(2);
    }

    @Test
    void a_limit_of_zero_is_refused_at_the_start() {
        assertThatThrownBy(() -> new EmberToken(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private long ambil(int kali, long kini) {
        long tunggu = 0;
        for (int i = 0; i < kali; i++) {
            tunggu += ember.ambil("a", kini);
        }
        return tunggu;
    }
}
