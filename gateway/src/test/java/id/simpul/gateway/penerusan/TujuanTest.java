package id.simpul.gateway.penerusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TujuanTest {
    @Test
    void the_port_follows_the_scheme_when_it_is_not_named() {
        assertThat(new Tujuan("a", URI.create("http://a")).porta()).isEqualTo(80);
        assertThat(new Tujuan("a", URI.create("https://a/")).porta()).isEqualTo(443);
        assertThat(new Tujuan("a", URI.create("http://a:8081")).porta()).isEqualTo(8081);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:8081", "ftp://a", "http://a/jalur", "http:/a"})
    void an_address_that_cannot_work_stops_the_start_and_names_its_key(String url) {
        assertThatThrownBy(() -> new Tujuan("anggaran", URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("simpul.gateway.anggaran.url");
    }
}
