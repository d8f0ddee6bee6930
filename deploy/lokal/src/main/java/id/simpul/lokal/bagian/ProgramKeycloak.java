package id.simpul.lokal.bagian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Program Keycloak: dibongkar dan dioptimalkan sekali di {@code target}, lalu dipakai bersama oleh semua rumah.
 * Diluncurkan langsung dengan Java, bukan kc.sh: satu proses, tanpa bash, dan dapat dihentikan lewat pid-nya.
 */
final class ProgramKeycloak {

    private static final String NAMA = "keycloak";
    private static final String AWALAN = "keycloak-quarkus-dist-";
    private static final String AKHIRAN = ".zip";

    private ProgramKeycloak() {}

    /** Folder program siap pakai. Langkah "build" membuat mulai hangat kira-kira dua kali lebih cepat. */
    static Path siapkan() {
        Path arsip = arsip();
        String versi = arsip.getFileName().toString();
        versi = versi.substring(AWALAN.length(), versi.length() - AKHIRAN.length());
        Path tujuan = arsip.resolveSibling("siap-" + versi);
        Arsip.bongkar(
                () -> new ZipArchiveInputStream(Files.newInputStream(arsip)),
                tujuan,
                folder -> optimalkan(naikkanIsi(folder)));
        return tujuan;
    }

    /** Perintah Java; {@code rumah} menentukan folder data, {@code argumen} milik Keycloak. */
    static Perintah perintah(Path rumah, Map<String, String> lingkungan, List<String> argumen) {
        List<String> kata = new ArrayList<>(List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC"));
        // C1 saja: mulai setengah lebih cepat, dan pembuat token lokal tidak perlu lebih.
        kata.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        kata.addAll(List.of("-Dkc.home.dir=" + rumah, "-Djboss.server.config.dir=" + rumah.resolve("conf")));
        kata.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        kata.add("-Dpicocli.disable.closures=true");
        kata.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        kata.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
        for (String paket : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            kata.add("--add-opens=java.base/" + paket + "=ALL-UNNAMED");
        }
        kata.addAll(List.of("-cp", rumah.resolve("lib/quarkus-run.jar").toString()));
        kata.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        kata.addAll(argumen);
        return Perintah.java(rumah, kata, lingkungan);
    }

    private static Path arsip() {
        Path folder = Akar.target().resolve(NAMA);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> isi = Files.list(folder)) {
                List<Path> arsip = isi.filter(
                                berkas -> berkas.getFileName().toString().matches("\\Q" + AWALAN + "\\E.+\\.zip"))
                        .sorted()
                        .toList();
                if (!arsip.isEmpty()) {
                    return arsip.get(arsip.size() - 1);
                }
            } catch (IOException e) {
                throw new GagalBagian(NAMA, "folder " + folder + " tidak terbaca: " + e.getMessage(), null, e);
            }
        }
        throw new GagalBagian(NAMA, "arsipnya tidak ada di " + folder + "; jalankan ./mvnw package -pl deploy/lokal");
    }

    /** Arsip memuat satu folder keycloak-[versi]; isinya dinaikkan supaya jalurnya tidak bergantung pada versi. */
    private static Path naikkanIsi(Path folder) throws IOException {
        List<Path> isi;
        try (Stream<Path> butir = Files.list(folder)) {
            isi = butir.toList();
        }
        if (isi.size() != 1) {
            throw new IOException("isi arsip Keycloak tidak seperti yang diharapkan: " + isi);
        }
        try (Stream<Path> butir = Files.list(isi.get(0))) {
            for (Path berkas : butir.toList()) {
                Files.move(berkas, folder.resolve(berkas.getFileName()));
            }
        }
        Files.delete(isi.get(0));
        return folder;
    }

    private static void optimalkan(Path folder) {
        List<String> argumen = List.of("build", "--db=dev-file", "--cache=local");
        AlatSistem.Hasil hasil =
                AlatSistem.jalankan(perintah(folder, Map.of(), argumen).kata());
        if (!hasil.berhasil()) {
            throw new GagalBagian(NAMA, "langkah build gagal: " + hasil.keluaran());
        }
    }
}
