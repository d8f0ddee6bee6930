package id.simpul.lokal.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.lokal.bagian.Akar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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

    @Test
    void up_builds_once_and_again_only_after_a_source_changed() throws Exception {
        siapkanRepositori(
                "for m in gateway services/perencanaan services/realisasi services/anggaran services/pelaporan;"
                        + " do mkdir -p $m/target/quarkus-app; echo jar >$m/target/quarkus-app/quarkus-run.jar; done;"
                        + " cd deploy/lokal; mkdir -p target/keycloak target/kafka/lib;"
                        + " echo jar >target/simpul-lokal-1.jar; echo zip >target/keycloak/k.zip; echo >target/kafka/lib/kafka_1.jar");
        Map<String, String> lingkungan = lingkunganPenuh();

        assertThat(jalankan(lingkungan, "up").layar()).contains("Membangun", "Build selesai", "JAVA DIJALANKAN");
        assertThat(jalankan(lingkungan, "up").layar())
                .doesNotContain("Membangun")
                .contains("JAVA DIJALANKAN");

        Path sumber = folder.resolve("services/perencanaan/pom.xml");
        Files.writeString(sumber, "berubah");
        Files.setLastModifiedTime(sumber, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(jalankan(lingkungan, "up").layar()).contains("Membangun");
    }

    @Test
    void nothing_is_rebuilt_under_running_parts_but_a_reused_process_number_does_not_count() throws Exception {
        siapkanRepositori("exit 1");
        Path jar = folder.resolve("deploy/lokal/target/simpul-lokal-1.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "jar");
        Path pid = Files.createDirectories(folder.resolve(".simpul/pid")).resolve("kafka.pid");
        // Bentuk proses bagian: perintahnya memuat jalur repositori.
        Process bagian = new ProcessBuilder("/bin/sh", "-c", "sleep 300; : " + folder).start();
        try {
            Files.writeString(pid, bagian.pid() + "\n0\n");
            assertThat(jalankan(lingkunganPenuh(), "up").layar()).contains("sedang berjalan", "JAVA DIJALANKAN");
        } finally {
            bagian.descendants().forEach(ProcessHandle::destroyForcibly);
            bagian.destroyForcibly();
        }

        Files.writeString(pid, "1\n0\n");
        assertThat(jalankan(lingkunganPenuh(), "up").layar()).contains("Membangun");
    }

    @Test
    void a_failed_build_names_the_log_and_starts_nothing() throws Exception {
        siapkanRepositori("echo '[ERROR] No space left on device'; exit 1");

        Hasil hasil = jalankan(lingkunganPenuh(), "up");

        assertThat(hasil.kode()).isEqualTo(1);
        assertThat(hasil.layar())
                .contains("No space left on device", "GAGAL", "bangun.log")
                .doesNotContain("JAVA DIJALANKAN");
    }

    @Test
    void checking_a_package_builds_only_its_module_and_never_exits_one_for_its_own_failure() throws Exception {
        siapkanRepositori("echo \"$@\" >argumen; cd services/bersama/periksa; mkdir -p target/lib;"
                + " echo jar >target/simpul-periksa-1.jar; echo jar >target/lib/a.jar");
        Files.createDirectories(folder.resolve("services/bersama/periksa"));
        Files.createDirectories(folder.resolve("services/bersama/pemeriksaan"));
        Files.createDirectories(folder.resolve("services/bersama/dokumen"));
        Files.createDirectories(folder.resolve("services/bersama/berkas"));
        Files.writeString(folder.resolve("services/bersama/pom.xml"), "");

        assertThat(jalankan(lingkunganPenuh(), "periksa").layar()).contains("Membangun", "JAVA DIJALANKAN");
        assertThat(Files.readString(folder.resolve("argumen")))
                .contains("-pl services/bersama/periksa -am")
                .doesNotContain("gateway");
        assertThat(jalankan(lingkunganPenuh(), "periksa").layar())
                .doesNotContain("Membangun")
                .contains("JAVA DIJALANKAN");
        assertThat(jalankan(Map.of("PATH", alat.toString()), "periksa").kode()).isEqualTo(2);
    }

    @Test
    void copies_of_an_interrupted_build_are_thrown_away() throws Exception {
        siapkanRepositori("exit 1");
        Path terpotong = folder.resolve("deploy/lokal/target/kafka/lib/kafka_1.jar");
        Files.createDirectories(terpotong.getParent());
        Files.writeString(terpotong, "setengah");
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/simpul-terbangun.baru"), "");

        jalankan(lingkunganPenuh(), "up");

        assertThat(terpotong).doesNotExist();
    }

    private void siapkanRepositori(String isiMvnw) throws IOException {
        for (String nama : List.of("services/perencanaan", "gateway", "deploy/lokal", "openapi", ".mvn")) {
            Files.createDirectories(folder.resolve(nama));
        }
        Files.writeString(folder.resolve("pom.xml"), "");
        tulisProgram(folder.resolve("mvnw"), isiMvnw);
    }

    private Map<String, String> lingkunganPenuh() throws IOException {
        Path jdk = jdkPalsu("javac 17.0.15");
        tulisProgram(jdk.resolve("bin/java"), "echo JAVA DIJALANKAN");
        return Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", jdk.toString());
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
