package id.simpul.pelaporan.lkjip.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PengaturanCetakTest {
    @Test
    void the_defaults_leave_half_the_processors_to_the_readers() {
        PengaturanCetak bawaan = pengaturan(Map.of());
        assertThat(bawaan.serempak()).isEmpty();
        assertThat(bawaan.serempakBerlaku())
                .isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        assertThat(bawaan.antrean()).isEqualTo(8);
        assertThat(bawaan.tunggu()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void every_key_is_read() {
        PengaturanCetak semua = pengaturan(Map.of(
                "simpul.pelaporan.cetak.serempak", "3",
                "simpul.pelaporan.cetak.antrean", "4",
                "simpul.pelaporan.cetak.tunggu", "PT5S"));
        assertThat(semua.serempakBerlaku()).isEqualTo(3);
        assertThat(semua.antrean()).isEqualTo(4);
        assertThat(semua.tunggu()).isEqualTo(Duration.ofSeconds(5));
    }

    private static PengaturanCetak pengaturan(Map<String, String> isi) {
        SmallRyeConfig konfigurasi = new SmallRyeConfigBuilder()
                .withMapping(PengaturanCetak.class)
                .withSources(new PropertiesConfigSource(isi, "uji", 100))
                .build();
        return konfigurasi.getConfigMapping(PengaturanCetak.class);
    }
}
