package id.simpul.lokal.tumpukan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.TempatBagian;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PenyalaanTest {

    @Test
    void a_full_disk_is_reported_with_the_part_and_its_log() {
        Penyalaan penyalaan = new Penyalaan(List.of(new ResepDiskPenuh()), Kemajuan.senyap());

        assertThatThrownBy(penyalaan::jalankan)
                .isInstanceOf(GagalBagian.class)
                .hasMessageContaining("kafka")
                .hasMessageContaining("No space left")
                .hasMessageContaining("kafka.log");
    }

    private record ResepDiskPenuh() implements Resep {

        @Override
        public String nama() {
            return "kafka";
        }

        @Override
        public List<String> prasyarat() {
            return List.of();
        }

        @Override
        public Map<String, Integer> porta() {
            return Map.of();
        }

        @Override
        public Optional<TempatBagian> tempat() {
            return Optional.of(TempatBagian.di(Path.of("/tidak/ada"), nama()));
        }

        @Override
        public void nyalakan() {
            throw new UncheckedIOException("tidak dapat menulis: No space left on device", new IOException());
        }

        @Override
        public boolean sehat() {
            return false;
        }
    }
}
