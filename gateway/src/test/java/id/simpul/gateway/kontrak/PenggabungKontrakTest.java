package id.simpul.gateway.kontrak;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PenggabungKontrakTest {
    private final Map<String, String> berkas = new HashMap<>(Map.of(
            "perencanaan.yaml",
            ContohKontrak.PERENCANAAN,
            "realisasi.yaml",
            ContohKontrak.REALISASI,
            "bersama/umum.yaml",
            ContohKontrak.UMUM));

    @Test
    void operations_of_every_part_stand_under_their_full_public_path() {
        assertThat(gabung().getPaths()).containsOnlyKeys("/api/perencanaan/v1/kota", "/api/realisasi/v1/realisasi");
        assertThat(gabung().getServers()).extracting("url").containsExactly("/");
    }

    @Test
    void a_schema_that_means_the_same_is_shared_and_one_that_differs_is_prefixed() {
        assertThat(gabung().getComponents().getSchemas().keySet())
                .containsExactlyInAnyOrder(
                        "Masalah",
                        "MasalahUmum",
                        "PerencanaanIsi",
                        "RealisasiIsi",
                        "PerencanaanHalaman",
                        "RealisasiHalaman");
    }

    @Test
    void references_follow_the_schema_to_its_new_name() {
        String isi = BerkasYaml.tulis(dokumen().dokumen());

        assertThat(isi)
                .contains("'#/components/schemas/PerencanaanHalaman'", "'#/components/schemas/RealisasiIsi'")
                .doesNotContain("schemas/Halaman'", "schemas/Isi'", "umum.yaml");
        assertThat(gabung().getComponents()
                        .getSchemas()
                        .get("RealisasiIsi")
                        .getDiscriminator()
                        .getMapping())
                .containsEntry("a", "#/components/schemas/RealisasiIsi")
                .containsEntry("b", "#/components/schemas/Masalah");
    }

    @Test
    void security_of_a_part_is_kept_with_each_of_its_operations() {
        var alamat = gabung().getPaths();

        assertThat(alamat.get("/api/perencanaan/v1/kota").getGet().getSecurity())
                .containsExactly(new io.swagger.v3.oas.models.security.SecurityRequirement()
                        .addList("Perencanaanoidc", List.of()));
        assertThat(gabung().getComponents().getSecuritySchemes()).containsOnlyKeys("Perencanaanoidc", "Realisasioidc");
    }

    @Test
    void operation_ids_stay_unique_and_operations_without_a_tag_get_the_name_of_their_part() {
        var post = gabung().getPaths().get("/api/realisasi/v1/realisasi").getPost();

        assertThat(post.getOperationId()).isEqualTo("realisasi_baca");
        assertThat(post.getTags()).containsExactly("realisasi");
    }

    @Test
    void an_answer_without_a_description_gets_one_because_openapi_demands_it() {
        var jawaban =
                gabung().getPaths().get("/api/realisasi/v1/realisasi").getPost().getResponses();

        assertThat(jawaban.get("201").getDescription()).isEqualTo("Dibuat");
        assertThat(jawaban.get("200").getDescription()).isEqualTo("ok");
    }

    @Test
    void examples_keep_what_was_written() {
        String json = new io.vertx.core.json.JsonObject(dokumen().dokumen()).encode();

        assertThat(json)
                .contains("\"example\":\"08\"", "\"example\":\"2024-01-01\"", "[\"yes\",\"no\"]", "\"example\":91.20");
    }

    @Test
    void what_cannot_be_merged_faithfully_is_named() {
        berkas.put(
                "anggaran.yaml",
                ContohKontrak.PERENCANAAN.replace("#/components/schemas/Masalah", "#/components/schemas/Hilang"));

        assertThat(dokumen().masalah())
                .anySatisfy(m -> assertThat(m).contains("anggaran.yaml", "/api/perencanaan/v1/kota"))
                .anySatisfy(m -> assertThat(m).contains("anggaran.yaml", "schemas/Hilang"));
    }

    @Test
    void no_contract_at_all_is_still_a_document() {
        berkas.clear();

        assertThat(gabung().getPaths()).isEmpty();
    }

    private OpenAPI gabung() {
        KontrakGabungan hasil = dokumen();
        assertThat(hasil.masalah()).isEmpty();
        var terbaca = new OpenAPIV3Parser().readContents(BerkasYaml.tulis(hasil.dokumen()));
        assertThat(terbaca.getMessages()).isNullOrEmpty();
        return terbaca.getOpenAPI();
    }

    private KontrakGabungan dokumen() {
        return new PemuatKontrak(letak -> Optional.ofNullable(berkas.get(letak))).gabung("Simpul", "1");
    }
}
