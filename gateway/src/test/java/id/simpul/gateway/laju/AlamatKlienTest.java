package id.simpul.gateway.laju;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlamatKlienTest {
    @Test
    void an_ipv4_address_counts_by_itself() {
        assertThat(AlamatKlien.kunci("10.0.0.1")).isNotEqualTo(AlamatKlien.kunci("10.0.0.2"));
    }

    @Test
    void ipv6_addresses_of_one_subscriber_count_together() {
        assertThat(AlamatKlien.kunci("2001:db8:1:2::1")).isEqualTo(AlamatKlien.kunci("2001:db8:1:2:ffff::9"));
        assertThat(AlamatKlien.kunci("2001:db8:1:2::1")).isNotEqualTo(AlamatKlien.kunci("2001:db8:1:3::1"));
        assertThat(AlamatKlien.kunci("fe80::1%eth0")).isEqualTo(AlamatKlien.kunci("fe80::2"));
    }
}
