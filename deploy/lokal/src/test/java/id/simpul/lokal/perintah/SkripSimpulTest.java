package id.simpul.lokal.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.lokal.bagian.Akar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Skrip {@code simpul}: bagian yang jalan sebelum ada Java. */
@Timeout(60)
class SkripSimpulTest {

    @TempDir
    Path folder;

    private Path skrip;
    private Path alat;

    @BeforeEach
    void salinSkripDanAlatDasar() throws IOException {
        skrip = Files.copy(Akar.cari().resolve("simpul"), folder.resolve("simpul"));
        alat = Files.createDirectory(folder.resolve("alat"));
        for (String nama : List.of("dirname", "sed", "readlink", "ls", "head")) {
            tulisProgram(alat.resolve(nama), "exec " + program(nama) + " \"$@\"");
        }
    }

    @Test
    void a_missing_jdk_is_said_plainly() throws Exception {
        Hasil hasil = jalankan(Map.of("PATH", alat.toString()), "up");

        assertThat(hasil.kode()).isEqualTo(1);
        assertThat(hasil.layar()).contains("GAGAL").contains("JDK 17").contains("JAVA_HOME");
    }

    @Test
    void an_older_jdk_is_not_good_enough() throws Exception {
        Path jdk = jdkPalsu("javac 11.0.2");

        Hasil hasil = jalankan(Map.of("PATH", alat.toString(), "JAVA_HOME", jdk.toString()), "up");

        assertThat(hasil.kode()).isEqualTo(1);
        assertThat(hasil.layar()).contains("JDK 17");
    }

    @Test
    void before_the_first_build_only_up_is_offered() throws Exception {
        Map<String, String> lingkungan = Map.of(
                "PATH", alat.toString(), "JAVA_HOME", jdkPalsu("javac 17.0.15").toString());

        assertThat(jalankan(lingkungan, "status").kode()).isEqualTo(1);
        Hasil help = jalankan(lingkungan, "help");
        assertThat(help.kode()).isZero();
        assertThat(help.layar()).contains("./simpul up");
    }

    private Path jdkPalsu(String versi) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        for (String nama : List.of("javac", "java")) {
            tulisProgram(bin.resolve(nama), "echo '" + versi + "'");
        }
        return bin.getParent();
    }

    private static void tulisProgram(Path berkas, String isi) throws IOException {
        Files.writeString(berkas, "#!/bin/sh\n" + isi + "\n");
        assertThat(berkas.toFile().setExecutable(true)).isTrue();
    }

    private Hasil jalankan(Map<String, String> lingkungan, String perintah) throws Exception {
        ProcessBuilder pembangun = new ProcessBuilder("/bin/sh", skrip.toString(), perintah).redirectErrorStream(true);
        pembangun.environment().clear();
        pembangun.environment().putAll(lingkungan);
        Process proses = pembangun.start();
        String layar = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Hasil(proses.waitFor(), layar);
    }

    private static Path program(String nama) {
        return List.of("/usr/bin", "/bin").stream()
                .map(tempat -> Path.of(tempat, nama))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private record Hasil(int kode, String layar) {}
}
