package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProsesLatarTest {

    private static final Duration SEBENTAR = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void a_running_process_is_found_again_through_its_pid_file() {
        ProsesLatar proses = sh("exec sleep 300");

        assertThat(ProsesLatar.yangBerjalan(tempat()))
                .get()
                .extracting(ProsesLatar::pid)
                .isEqualTo(proses.pid());

        proses.hentikan(ProsesLatar.Isyarat.TERM, SEBENTAR);
        assertThat(proses.hidup()).isFalse();
        assertThat(tempat().pid()).doesNotExist();
    }

    @Test
    void a_reused_process_number_is_not_taken_for_ours() throws IOException {
        Files.writeString(tempat().pid(), ProcessHandle.current().pid() + "\n1000\n");

        assertThat(ProsesLatar.yangBerjalan(tempat())).isEmpty();
    }

    @Test
    void a_damaged_pid_file_means_not_running() throws IOException {
        Files.writeString(tempat().pid(), "bukan angka\nlain\n");

        assertThat(ProsesLatar.yangBerjalan(tempat())).isEmpty();
    }

    @Test
    void a_process_that_ignores_the_signal_is_forced_with_its_children() {
        ProsesLatar proses = sh("trap '' TERM; sleep 300 & echo anak $!; wait; sleep 300");
        Menunggu.sampai(SEBENTAR, () -> isiLog().contains("anak"));
        long anak = Long.parseLong(isiLog().replaceAll("(?s).*anak (\\d+).*", "$1"));

        proses.hentikan(ProsesLatar.Isyarat.TERM, Duration.ofMillis(300));

        assertThat(proses.hidup()).isFalse();
        assertThat(Menunggu.sampai(
                        SEBENTAR,
                        () -> ProcessHandle.of(anak).filter(BerkasPid::hidup).isEmpty()))
                .isTrue();
    }

    @Test
    void a_process_that_ends_before_it_is_ready_is_reported_with_its_last_line() {
        ProsesLatar proses = sh("echo awal; echo porta dipakai; exit 1");

        assertThatThrownBy(() -> proses.tungguSiap(SEBENTAR, () -> false))
                .isInstanceOf(GagalBagian.class)
                .hasMessageContaining("contoh")
                .hasMessageContaining("porta dipakai")
                .hasMessageContaining(tempat().log().toString());
        assertThat(tempat().pid()).doesNotExist();
    }

    @Test
    void the_deepest_cause_of_a_stack_trace_is_what_is_reported() {
        ProsesLatar proses =
                sh("printf 'Galat: luar\n\tat a.B.c(B.java:1)\nCaused by: sandi ditolak\n\t... 9 more\n'; exit 1");

        assertThatThrownBy(() -> proses.tungguSiap(SEBENTAR, () -> false)).hasMessageContaining("sandi ditolak");
    }

    @Test
    void a_process_that_is_never_ready_is_stopped_at_the_limit() {
        ProsesLatar proses = sh("exec sleep 300");

        assertThatThrownBy(() -> proses.tungguSiap(Duration.ofMillis(200), () -> false))
                .hasMessageContaining("belum siap");
        assertThat(proses.hidup()).isFalse();
    }

    @Test
    void an_interrupted_wait_still_stops_the_process() {
        ProsesLatar proses = sh("exec sleep 300");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> proses.tungguSiap(SEBENTAR, () -> false)).hasMessageContaining("diputus");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(proses.hidup()).isFalse();
    }

    @Test
    void a_program_that_does_not_exist_is_named() {
        TempatBagian tempat = tempat();
        ProsesLatar proses = ProsesLatar.mulai(tempat, Perintah.dari(folder, List.of("/tidak/ada")));

        assertThatThrownBy(() -> proses.tungguSiap(SEBENTAR, () -> false)).hasMessageContaining("/tidak/ada");
    }

    private ProsesLatar sh(String skrip) {
        return ProsesLatar.mulai(tempat(), Perintah.dari(folder, List.of("/bin/sh", "-c", skrip)));
    }

    private TempatBagian tempat() {
        return TempatBagian.di(folder, "contoh");
    }

    private String isiLog() {
        try {
            return Files.readString(tempat().log());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
