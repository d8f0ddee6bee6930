package id.simpul.lokal.tumpukan;

import java.util.List;

/** Pilihan JVM untuk layanan di mesin kecil; angkanya hasil pengukuran (lihat README modul). */
final class Jvm {

    private Jvm() {}

    static List<String> kecil() {
        return List.of(
                "-Xms32m",
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8");
    }
}
