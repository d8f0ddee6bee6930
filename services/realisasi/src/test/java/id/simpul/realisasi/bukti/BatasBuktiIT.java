package id.simpul.realisasi.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.http.Sidik;
import id.simpul.realisasi.Kota;
import id.simpul.tenansi.KonteksKota;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Berkas yang terlalu besar tidak memenuhi memori maupun disk; berkas yatim disapu. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class BatasBuktiIT {
    private static final Path FOLDER = Path.of("target/bukti");
    private static final int MB = 1024 * 1024;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    GudangBukti gudang;

    @Inject
    PenyapuBukti penyapu;

    @BeforeEach
    void siapkan() {
        Kota.siap("kota-batas");
    }

    @Test
    void a_body_that_says_it_is_200_mb_is_413_before_it_is_sent() throws IOException {
        assertThat(jawaban("Content-Length: " + 200L * MB)).endsWith("413");
        assertThat(penampung()).isEmpty();
    }

    @Test
    void a_200_mb_file_streamed_by_a_client_that_waits_for_leave_is_413_and_nothing_is_kept() throws Exception {
        long panjang = 200L * MB;
        HttpRequest permintaan = permintaan(
                        BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> formulir(panjang)), panjang))
                .expectContinue(true)
                .build();
        assertThat(HTTP.send(permintaan, BodyHandlers.discarding()).statusCode())
                .isEqualTo(413);
        assertThat(penampung()).isEmpty();
    }

    @Test
    void a_60_mb_file_of_unknown_length_is_read_through_to_413_and_nothing_is_kept() throws Exception {
        HttpRequest permintaan = permintaan(BodyPublishers.ofInputStream(() -> formulir(60L * MB)))
                .build();
        HttpResponse<String> jawaban = HTTP.send(permintaan, BodyHandlers.ofString());
        assertThat(jawaban.statusCode()).isEqualTo(413);
        assertThat(jawaban.body()).contains("Berkas bukti paling besar 1 MB.");
        assertThat(penampung()).isEmpty();
    }

    /** Formulir berisi satu berkas nol sepanjang itu; dibuat sambil dibaca, tidak pernah utuh di memori. */
    private static InputStream formulir(long panjang) {
        byte[] kepala = """
                --batas
                Content-Disposition: form-data; name="berkas"; filename="besar.pdf"

                """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        return new InputStream() {
            private long letak;

            @Override
            public int read() {
                if (letak >= panjang) {
                    return -1;
                }
                int bita = letak < kepala.length ? kepala[(int) letak] : 0;
                letak++;
                return bita;
            }

            @Override
            public int read(byte[] tujuan, int awal, int banyak) {
                int n = (int) Math.min(banyak, panjang - letak);
                for (int i = 0; i < n; i++) {
                    tujuan[awal + i] = (byte) read();
                }
                return n == 0 ? -1 : n;
            }
        };
    }

    private static HttpRequest.Builder permintaan(BodyPublisher badan) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%sbukti".formatted(RestAssured.port, Kota.AKAR)))
                .header("Authorization", "Bearer " + TokenUji.orang("operator", "kota-batas"))
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(badan);
    }

    @Test
    void a_file_without_a_row_is_swept_and_a_young_one_is_left() throws Exception {
        Path sementara =
                Files.write(gudang.penampung().resolve(UUID.randomUUID().toString()), BerkasContoh.pdf("yatim"));
        String sidik = Sidik.sha256(BerkasContoh.pdf("yatim"));
        gudang.simpan("kota-batas", sidik, sementara);

        assertThat(sapu(Instant.now().minusSeconds(3600))).isZero();
        assertThat(sapu(Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(gudang.lebihTua("kota-batas", Instant.now().plusSeconds(60))).isEmpty();
    }

    /** Di utas lain, sebab sapuan berjalan tanpa permintaan HTTP. */
    private int sapu(Instant batas) {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return KonteksKota.dalam("kota-batas", () -> penyapu.sapu(batas));
                    } catch (Exception galat) {
                        throw new IllegalStateException(galat);
                    }
                })
                .join();
    }

    /** Jawaban atas badan yang tidak pernah dikirim. */
    private static String jawaban(String panjang) throws IOException {
        try (Socket soket = new Socket("localhost", RestAssured.port)) {
            soket.setSoTimeout(30_000);
            OutputStream keluar = soket.getOutputStream();
            keluar.write("""
                    POST %sbukti HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: multipart/form-data; boundary=batas
                    Idempotency-Key: kunci-terlalu-besar
                    %s

                    """.formatted(Kota.AKAR, TokenUji.orang("operator", "kota-batas"), panjang)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            keluar.flush();
            return new String(soket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static List<Path> penampung() throws IOException {
        try (Stream<Path> isi = Files.list(FOLDER.resolve(".sementara"))) {
            return isi.toList();
        }
    }
}
