package id.simpul.gateway.kontrak;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kontrak yang benar-benar dikemas: folder {@code openapi/} di akar repositori. */
class KontrakRepositoriTest {
    private static final Path FOLDER = Path.of(System.getProperty("simpul.akar"), "openapi");

    @Test
    void the_contracts_of_the_repository_merge_without_loss_into_valid_openapi() {
        KontrakGabungan hasil = new PemuatKontrak(KontrakRepositoriTest::isi).gabung("Simpul", "1");

        assertThat(hasil.masalah()).isEmpty();
        var terbaca = new OpenAPIV3Parser().readContents(BerkasYaml.tulis(hasil.dokumen()));
        assertThat(terbaca.getMessages()).isNullOrEmpty();
        assertThat(terbaca.getOpenAPI().getPaths().keySet())
                .allSatisfy(alamat -> assertThat(alamat).startsWith("/api/"))
                .extracting(alamat -> alamat.split("/", -1)[2])
                .containsAll(PemuatKontrak.BAGIAN);
    }

    @Test
    void every_contract_of_the_repository_is_known_to_the_gateway_and_the_other_way_round() throws IOException {
        try (var berkas = Files.list(FOLDER)) {
            List<String> ada = berkas.map(b -> b.getFileName().toString())
                    .filter(b -> b.endsWith(".yaml"))
                    .map(b -> b.substring(0, b.length() - ".yaml".length()))
                    .toList();
            assertThat(PemuatKontrak.BAGIAN).containsExactlyInAnyOrderElementsOf(ada);
        }
    }

    private static Optional<String> isi(String berkas) {
        Path letak = FOLDER.resolve(berkas);
        try {
            return Files.exists(letak) ? Optional.of(Files.readString(letak)) : Optional.empty();
        } catch (IOException gagal) {
            throw new java.io.UncheckedIOException(gagal);
        }
    }
}
