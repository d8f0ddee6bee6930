package id.simpul.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Halaman;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BentukTabelTest {
    @Test
    void no_wish_or_any_wish_gives_json() {
        assertThat(BentukTabel.pilih(List.of(MediaType.WILDCARD_TYPE))).isEqualTo(BentukTabel.JSON);
    }

    @Test
    void the_first_acceptable_form_wins() {
        assertThat(BentukTabel.pilih(List.of(MediaType.valueOf("image/png"), MediaType.valueOf("text/csv"))))
                .isEqualTo(BentukTabel.CSV);
        assertThat(BentukTabel.pilih(List.of(MediaType.valueOf("application/x-ndjson"))))
                .isEqualTo(BentukTabel.NDJSON);
    }

    @Test
    void a_form_that_does_not_exist_is_406_and_names_those_that_do() {
        assertThatThrownBy(() -> BentukTabel.pilih(List.of(MediaType.valueOf("image/png"))))
                .isInstanceOfSatisfying(
                        GalatAplikasi.class,
                        galat -> assertThat(galat.kode().status()).isEqualTo(406))
                .hasMessageContaining("text/csv");
    }

    @Test
    void a_long_list_is_walked_page_by_page_and_only_when_needed() {
        Map<String, Halaman<Integer>> halaman = Map.of(
                "a",
                new Halaman<>(List.of(3, 4), "b"),
                "b",
                new Halaman<>(List.of(), "c"),
                "c",
                new Halaman<>(List.of(5), null));
        List<String> diminta = new ArrayList<>();
        Iterator<Integer> semua = new DaftarMengalir<>(new Halaman<>(List.of(1, 2), "a"), (limit, kursor) -> {
            diminta.add(kursor);
            return halaman.get(kursor);
        });

        assertThat(List.of(semua.next(), semua.next())).containsExactly(1, 2);
        assertThat(diminta).isEmpty();
        assertThat(semua).toIterable().containsExactly(3, 4, 5);
        assertThat(diminta).containsExactly("a", "b", "c");
    }
}
