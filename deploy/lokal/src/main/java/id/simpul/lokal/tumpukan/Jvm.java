package id.simpul.lokal.tumpukan;

import java.util.List;

/** Pilihan JVM bawaan untuk layanan dan gateway di mesin kecil; hasil pengukuran ada di README modul. */
final class Jvm {

    static final List<String> KECIL = List.of(
            "-Xms32m",
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8");

    private Jvm() {}
}
