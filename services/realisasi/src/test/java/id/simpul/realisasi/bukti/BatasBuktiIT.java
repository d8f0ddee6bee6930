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
import java.io.OutputStream;
import java.net.Socket;
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
