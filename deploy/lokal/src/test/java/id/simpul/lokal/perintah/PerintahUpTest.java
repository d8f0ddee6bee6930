package id.simpul.lokal.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.lokal.bagian.Menunggu;
import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.tumpukan.Kemajuan;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code up} sebagai proses sungguhan: isyarat, kegagalan, dan yang tertinggal sesudahnya. */
@Timeout(120)
class PerintahUpTest {

    private static final Duration BATAS = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private TumpukanLokal tumpukan;
    private Process up;

    @BeforeEach
    void pegang() {
        tumpukan = UpPalsu.tumpukan(folder, "hidup", Kemajuan.senyap());
    }

    @AfterEach
    void bersihkan() {
        if (up != null) {
            up.destroyForcibly();
        }
        tumpukan.padamkan();
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    void a_signal_while_running_stops_every_part(String isyarat, int kode) throws Exception {
        up = jalankan("hidup");
        tungguLayar("Berjalan.");
        assertThat(tumpukan.yangMati()).isEmpty();

        kirim(isyarat);

        assertThat(kodeKeluar()).isEqualTo(kode);
        assertThat(tumpukan.adaProses()).isFalse();
        assertThat(layar()).contains("Semua bagian berhenti.").doesNotContain("GAGAL");
        assertThat(folder.resolve("pid")).isEmptyDirectory();
    }

    @Test
    void a_signal_during_the_start_leaves_nothing_running() throws Exception {
        up = jalankan("lambat");
        assertThat(Menunggu.sampai(BATAS, () -> tumpukan.proses("realisasi").isPresent()))
                .isTrue();

        kirim("INT");

        assertThat(kodeKeluar()).isEqualTo(130);
        assertThat(tumpukan.adaProses()).isFalse();
        assertThat(layar()).doesNotContain("GAGAL");
    }

    @Test
    void a_part_that_does_not_start_gives_a_clear_message_and_exit_code() throws Exception {
        up = jalankan("rusak", "--detach");

        assertThat(kodeKeluar()).isEqualTo(1);
        assertThat(layar())
                .contains("GAGAL  realisasi")
                .contains("setelan salah")
                .contains("realisasi.log")
                .doesNotContain("\tat ");
        assertThat(tumpukan.adaProses()).isFalse();
    }

    @Test
    void a_part_that_dies_later_ends_everything_and_is_named() throws Exception {
        up = jalankan("hidup");
        tungguLayar("Berjalan.");

        tumpukan.proses("postgres").orElseThrow().matikanPaksa();

        assertThat(kodeKeluar()).isEqualTo(1);
        assertThat(layar()).contains("GAGAL  postgres").contains("postgres.log");
        assertThat(tumpukan.adaProses()).isFalse();
    }

    @Test
    void detached_parts_outlive_the_launcher_and_a_second_up_is_harmless() throws Exception {
        up = jalankan("hidup", "--detach");
        assertThat(kodeKeluar()).isZero();
        List<Long> pid = pid();

        up = jalankan("hidup");

        assertThat(kodeKeluar()).isZero();
        assertThat(pid()).isEqualTo(pid).hasSize(2);
        assertThat(layar()).contains("sudah berjalan");
    }

    @Test
    void a_second_up_during_the_start_is_refused() throws Exception {
        up = jalankan("lambat");
        Menunggu.sampai(BATAS, () -> tumpukan.proses("realisasi").isPresent());
        Process kedua = jalankan("hidup", "--detach");

        assertThat(kedua.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kedua.exitValue()).isEqualTo(1);
        assertThat(layar()).contains("./simpul up lain sedang menyalakan");
        assertThat(tumpukan.proses("realisasi")).isPresent();
    }

    @Test
    void the_launcher_in_the_other_terminal_is_stopped_first() throws Exception {
        up = jalankan("hidup");
        tungguLayar("Berjalan.");

        PeluncurLain.hentikan(folder);

        assertThat(kodeKeluar()).isEqualTo(143);
        assertThat(tumpukan.adaProses()).isFalse();
        assertThat(layar()).doesNotContain("GAGAL");
    }

    private Process jalankan(String jenis, String... argumen) throws IOException {
        List<String> kata = new ArrayList<>(isyaratSepertiTerminal());
        kata.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                UpPalsu.class.getName(),
                folder.toString(),
                jenis));
        kata.addAll(List.of(argumen));
        return new ProcessBuilder(kata)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(berkasLayar().toFile()))
                .start();
    }

    /** Proses latar sebuah skrip mewariskan INT yang diabaikan; di terminal orang, INT selalu sampai. */
    private static List<String> isyaratSepertiTerminal() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return List.of();
        }
        boolean intDiabaikan = Files.readAllLines(status).stream()
                .filter(baris -> baris.startsWith("SigIgn:"))
                .map(baris -> new BigInteger(baris.substring(7).strip(), 16))
                .anyMatch(topeng -> topeng.testBit(1));
        return intDiabaikan ? List.of("env", "--default-signal=INT") : List.of();
    }

    private void kirim(String isyarat) throws Exception {
        Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + isyarat + " " + up.pid()).start();
        assertThat(kill.waitFor()).isZero();
    }

    private int kodeKeluar() throws InterruptedException {
        assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return up.exitValue();
    }

    private void tungguLayar(String teks) {
        assertThat(Menunggu.sampai(BATAS, () -> layar().contains(teks)))
                .as(layar())
                .isTrue();
    }

    private List<Long> pid() {
        return List.of("postgres", "realisasi").stream()
                .flatMap(nama -> tumpukan.proses(nama).stream())
                .map(ProsesLatar::pid)
                .toList();
    }

    private String layar() {
        try {
            return Files.exists(berkasLayar()) ? Files.readString(berkasLayar()) : "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path berkasLayar() {
        return folder.resolve("layar.txt");
    }
}
