package id.simpul.realisasi.bukti;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Pengaturan penyimpanan bukti. */
@ConfigMapping(prefix = "simpul.realisasi.bukti")
interface PengaturanBukti {
    /** Folder gudang, di luar akar web mana pun. */
    Path folder();

    /** Berkas terbesar. */
    @WithDefault("25M")
    MemorySize terbesar();

    /** Bukti paling banyak untuk satu isian. */
    @WithDefault("20")
    int terbanyak();

    /** Berkas tanpa baris yang lebih tua dari ini disapu. */
    @WithDefault("1h")
    Duration usiaYatim();

    /** Jarak antar sapuan. */
    @WithDefault("1h")
    Duration jarakSapu();
}
