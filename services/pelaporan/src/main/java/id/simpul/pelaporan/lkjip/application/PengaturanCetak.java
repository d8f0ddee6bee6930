package id.simpul.pelaporan.lkjip.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Batas pencetakan, supaya pembaca tetap mendapat prosesor dan memori. */
@ConfigMapping(prefix = "simpul.pelaporan.cetak")
public interface PengaturanCetak {
    /** Pencetakan pada satu waktu; tanpa isi separuh prosesor, paling sedikit satu. */
    OptionalInt serempak();

    /** Yang boleh mengantre; selebihnya langsung 503. */
    @WithDefault("8")
    int antrean();

    /** Paling lama mengantre sebelum 503. */
    @WithDefault("PT20S")
    Duration tunggu();

    /** Banyaknya pencetakan serempak yang berlaku. */
    default int serempakBerlaku() {
        int bawaan = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return Math.max(1, serempak().orElse(bawaan));
    }
}
