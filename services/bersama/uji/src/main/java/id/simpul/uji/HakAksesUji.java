package id.simpul.uji;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Membandingkan operasi di kontrak dengan baris {@code docs/hak-akses.csv}. */
public final class HakAksesUji {
    private HakAksesUji() {}

    /** Gagal bila ada operasi kontrak tanpa baris, atau baris layanan itu tanpa operasi; metode dan jalur ikut dibanding. */
    public static void samaDenganKontrak(String layanan, String... kontrak) {
        Set<String> diKontrak = new TreeSet<>();
        for (String satu : kontrak) {
            diKontrak.addAll(operasi(KontrakUji.tertulis(satu)));
        }
        assertThat(baris(layanan)).containsExactlyInAnyOrderElementsOf(diKontrak);
    }

    private static Set<String> operasi(String yaml) {
        OpenAPI kontrak = new OpenAPIV3Parser().readContents(yaml).getOpenAPI();
        Set<String> hasil = new TreeSet<>();
        for (Map.Entry<String, PathItem> jalur : kontrak.getPaths().entrySet()) {
            jalur.getValue()
                    .readOperationsMap()
                    .forEach((metode, operasi) ->
                            hasil.add(String.join(",", operasi.getOperationId(), metode.name(), jalur.getKey())));
        }
        return hasil;
    }

    private static List<String> baris(String layanan) {
        try {
            return Files.readAllLines(Akar.folder().resolve("docs/hak-akses.csv")).stream()
                    .filter(baris -> baris.startsWith(layanan + ","))
                    .map(baris -> String.join(",", List.of(baris.split(",", -1)).subList(1, 4)))
                    .toList();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
