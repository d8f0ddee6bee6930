package id.simpul.lokal.tumpukan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.Menunggu;
import id.simpul.lokal.bagian.ProsesLatar;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TumpukanLokalTest {

    @TempDir
    Path folder;

    private final KemajuanTercatat kemajuan = new KemajuanTercatat();
    private TumpukanLokal tumpukan;

    @AfterEach
    void bersihkan() {
        if (tumpukan != null) {
            tumpukan.padamkan();
        }
    }

    @Test
    void parts_start_only_after_what_they_need_and_all_end_healthy() {
        tumpukan = buat(hidup("postgres"), hidup("realisasi", "postgres"), hidup("gateway", "realisasi"));

        tumpukan.nyalakan();

        assertThat(kemajuan.peristiwa())
                .containsExactly(
                        "mulai postgres",
                        "siap postgres",
                        "mulai realisasi",
                        "siap realisasi",
                        "mulai gateway",
                        "siap gateway");
        assertThat(tumpukan.keadaan()).allMatch(KeadaanBagian::sehat);
        assertThat(tumpukan.keadaan())
                .allSatisfy(satu -> assertThat(satu.memoriKb()).isPresent());
    }

    @Test
    void a_second_start_keeps_the_running_processes() {
        tumpukan = buat(hidup("postgres"), hidup("realisasi", "postgres"));
        tumpukan.nyalakan();
        long pid = pid("postgres");

        buat(hidup("postgres"), hidup("realisasi", "postgres")).nyalakan();

        assertThat(pid("postgres")).isEqualTo(pid);
        assertThat(kemajuan.peristiwa()).contains("tetap postgres", "tetap realisasi");
    }

    @Test
    void only_the_missing_part_is_started_again() {
        tumpukan = buat(hidup("postgres"), hidup("realisasi", "postgres"));
        tumpukan.nyalakan();
        long pid = pid("postgres");
        tumpukan.proses("realisasi").orElseThrow().matikanPaksa();
        assertThat(tumpukan.yangMati()).containsExactly("realisasi");

        tumpukan.nyalakan();

        assertThat(tumpukan.yangMati()).isEmpty();
        assertThat(pid("postgres")).isEqualTo(pid);
    }

    @Test
    void a_part_that_fails_is_named_with_its_log_and_nothing_stays_running() {
        tumpukan = buat(hidup("postgres"), rusak("anggaran", "postgres"), hidup("gateway", "anggaran"));

        assertThatThrownBy(tumpukan::nyalakan)
                .isInstanceOf(GagalBagian.class)
                .hasMessageContaining("anggaran")
                .hasMessageContaining("setelan salah")
                .hasMessageContaining(folder.resolve("log/anggaran.log").toString());

        assertThat(tumpukan.adaProses()).isFalse();
        assertThat(kemajuan.peristiwa()).contains("gagal anggaran").doesNotContain("mulai gateway");
    }

    @Test
    void a_failure_does_not_wait_for_a_slow_neighbour() {
        tumpukan = buat(ResepPalsu.lambat(folder, "keycloak"), rusak("kafka"));

        assertThatThrownBy(tumpukan::nyalakan).hasMessageContaining("kafka");

        assertThat(kemajuan.peristiwa()).contains("gagal kafka").endsWith("batal keycloak");
        assertThat(tumpukan.adaProses()).isFalse();
    }

    @Test
    void stopping_during_the_start_cancels_it_and_leaves_nothing() {
        tumpukan = buat(hidup("postgres"), ResepPalsu.lambat(folder, "realisasi", "postgres"));
        CompletableFuture<Void> penyalaan = CompletableFuture.runAsync(tumpukan::nyalakan);
        Menunggu.sampai(
                Duration.ofSeconds(20), () -> tumpukan.proses("realisasi").isPresent());

        tumpukan.padamkan();

        assertThatThrownBy(penyalaan::join).hasCauseInstanceOf(PenyalaanDibatalkan.class);
        assertThat(tumpukan.adaProses()).isFalse();
    }

    @Test
    void a_busy_port_is_refused_before_anything_starts() throws IOException {
        try (ServerSocket lain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = lain.getLocalPort();
            tumpukan = buat(hidup("postgres"), hidup("gateway", "postgres").padaPorta(port));

            assertThatThrownBy(tumpukan::nyalakan)
                    .isInstanceOf(GagalBagian.class)
                    .hasMessageContaining("gateway")
                    .hasMessageContaining("porta " + port + " sudah dipakai")
                    .hasMessageContaining("SIMPUL_PORT_GATEWAY");
        }
        assertThat(kemajuan.peristiwa()).isEmpty();
    }

    @Test
    void other_ports_are_refused_while_the_stack_runs() {
        tumpukan = buat(hidup("postgres"));
        tumpukan.nyalakan();
        TumpukanLokal lain = TumpukanPalsu.buat(
                folder, new PetaPorta(Map.of("keycloak", 2)), kemajuan, hidup("postgres"), hidup("kafka"));

        assertThatThrownBy(lain::nyalakan).hasMessageContaining("porta lain").hasMessageContaining("./simpul down");
        assertThat(tumpukan.yangMati()).isEmpty();
    }

    @Test
    void another_object_over_the_same_folder_sees_and_stops_the_processes() {
        buat(hidup("postgres")).nyalakan();
        tumpukan = buat(hidup("postgres"));
        assertThat(tumpukan.adaProses()).isTrue();

        tumpukan.padamkan();

        assertThat(buat(hidup("postgres")).adaProses()).isFalse();
    }

    private long pid(String nama) {
        return tumpukan.proses(nama).map(ProsesLatar::pid).orElseThrow();
    }

    private TumpukanLokal buat(Resep... resep) {
        return TumpukanPalsu.buat(folder, kemajuan, resep);
    }

    private ResepPalsu hidup(String nama, String... prasyarat) {
        return ResepPalsu.hidup(folder, nama, prasyarat);
    }

    private ResepPalsu rusak(String nama, String... prasyarat) {
        return ResepPalsu.rusak(folder, nama, prasyarat);
    }
}
