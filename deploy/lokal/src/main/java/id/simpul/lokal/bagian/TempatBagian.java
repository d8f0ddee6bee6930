package id.simpul.lokal.bagian;

import java.nio.file.Path;

/** Tempat sebuah bagian menaruh data, log dan pid-nya. */
public record TempatBagian(String nama, Path data, Path log, Path pid) {

    public TempatBagian {
        data = data.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
        pid = pid.toAbsolutePath().normalize();
    }

    /** Semua di satu folder: cocok untuk uji. */
    public static TempatBagian di(Path folder, String nama) {
        return new TempatBagian(nama, folder, folder.resolve(nama + ".log"), folder.resolve(nama + ".pid"));
    }

    /** Susunan {@code .simpul}: {@code data/<nama>}, {@code log/<nama>.log}, {@code pid/<nama>.pid}. */
    public static TempatBagian dalam(Path folder, String nama) {
        return new TempatBagian(
                nama,
                folder.resolve("data").resolve(nama),
                folder.resolve("log").resolve(nama + ".log"),
                folder.resolve("pid").resolve(nama + ".pid"));
    }
}
