package id.simpul.lokal.tumpukan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.lokal.bagian.TempatBagian;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class PemadamanTest {

    private final List<String> urutan = new CopyOnWriteArrayList<>();

    @Test
    void what_others_need_is_stopped_last() {
        Pemadaman.jalankan(List.of(
                catat("postgres"),
                catat("realisasi", "postgres"),
                catat("anggaran", "postgres"),
                catat("gateway", "realisasi", "anggaran")));

        assertThat(urutan).hasSize(4).startsWith("gateway").endsWith("postgres");
    }

    @Test
    void one_that_will_not_stop_does_not_keep_the_others_running() {
        Resep macet = new ResepTercatat("realisasi", List.of("postgres"), () -> {
            throw new IllegalStateException("macet");
        });

        assertThatThrownBy(() -> Pemadaman.jalankan(List.of(catat("postgres"), macet)))
                .hasMessage("macet");

        assertThat(urutan).containsExactly("postgres");
    }

    @Test
    void a_circle_of_needs_is_a_mistake() {
        assertThatThrownBy(() -> Pemadaman.lapisan(List.of(catat("a", "b"), catat("b", "a"))))
                .hasMessageContaining("melingkar");
    }

    private Resep catat(String nama, String... prasyarat) {
        return new ResepTercatat(nama, List.of(prasyarat), () -> urutan.add(nama));
    }

    private record ResepTercatat(String nama, List<String> prasyarat, Runnable henti) implements Resep {

        @Override
        public Map<String, Integer> porta() {
            return Map.of();
        }

        @Override
        public Optional<TempatBagian> tempat() {
            return Optional.empty();
        }

        @Override
        public void nyalakan() {}

        @Override
        public boolean sehat() {
            return true;
        }

        @Override
        public void padamkan() {
            henti.run();
        }
    }
}
