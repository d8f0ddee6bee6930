package id.simpul.perencanaan.indikator;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.kejadian.Topik;
import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class IndikatorIT {
    private static final String TRIWULAN = """
            ,"targetTriwulan":[{"tahun":2024,"triwulan":1,"nilai":%s},{"tahun":2024,"triwulan":2,"nilai":%s},
             {"tahun":2024,"triwulan":3,"nilai":%s},{"tahun":2024,"triwulan":4,"nilai":%s}]}
            """;

    @Test
    void quarters_that_do_not_make_the_year_are_refused_with_the_numbers() {
        JsonPath renstra = RencanaContoh.renstra("triwulan");
        String isi = isi(renstra, "S1.I1")
                .replace("POSISI_AKHIR", "JUMLAH")
                .replace("\"satuan\":\"%\"", "\"satuan\":\"orang\"");
        kirim("triwulan", isi.replaceFirst("}\\s*$", TRIWULAN.formatted(10, 20, 20, 10)))
                .statusCode(422)
                .body("violations[0].aturan", equalTo("triwulan-selaras"))
                .body("detail", containsString("10 + 20 + 20 + 10 = 60"))
                .body("detail", containsString("target tahun 70"));
        kirim("triwulan", isi.replaceFirst("}\\s*$", TRIWULAN.formatted(10, 20, 20, 20)))
                .statusCode(201)
                .body("targetTriwulan", hasSize(4))
                .body("peringatan", hasSize(0));
    }

    @Test
    void a_published_plan_loads_what_a_new_one_refuses_and_carries_the_warning() {
        RencanaContoh.kota("terbit");
        JsonPath renstra = denganKunci("operator", "terbit")
                .body(RencanaContoh.ISI_RENSTRA.replaceFirst(
                        "\\{", "{\"asal\":\"TERBIT\",\"sumber\":\"Renstra tercetak\","))
                .post(JALUR + "/renstra")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        kirim("terbit", isi(renstra, "S1.I1").replaceFirst("}\\s*$", TRIWULAN.formatted(1, 2, 3, 69)))
                .statusCode(201)
                .body("peringatan.aturan", equalTo(java.util.List.of("triwulan-selaras")));
        String ganda = """
                {"program":[{"kode":"1.06.02","nama":"A","pagu":[{"tahun":2021,"nilai":1000}],"paguAkhirTercetak":1000,
                   "kegiatan":[{"kode":"1.06.02.2.01","nama":"B","pagu":[{"tahun":2021,"nilai":900}]}]},
                 {"kode":"1.06.02","nama":"C"}]}
                """;
        sebagai("operator", "terbit")
                .header("If-Match", "*")
                .body(ganda)
                .put(JALUR + "/renstra/" + renstra.getString("id") + "/program")
                .then()
                .statusCode(200)
                .body("program[0].paguAkhir", equalTo(1000))
                .body("peringatan.aturan", equalTo(java.util.List.of("pagu-induk", "kode-ganda")));
        sebagai("operator", "terbit")
                .queryParam("limit", 2)
                .get(JALUR + "/renstra/" + renstra.getString("id") + "/peringatan")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data[0].pesan", containsString("1.000"))
                .body("data[0].hitungan", equalTo(900));
    }

    @Test
    void an_indicator_hangs_on_a_node_of_the_kind_it_says_and_that_node_cannot_vanish_under_it() {
        JsonPath renstra = RencanaContoh.renstra("gantung");
        kirim("gantung", isi(renstra, "S1.I1").replace("SASARAN", "TUJUAN"))
                .statusCode(422)
                .body("detail", containsString("id itu milik SASARAN"));
        kirim("gantung", isi(renstra, "S1.I1")).statusCode(201);
        sebagai("operator", "gantung")
                .header("If-Match", "*")
                .body(RencanaContoh.ISI_RENSTRA.replace("\"S1\"", "\"S9\""))
                .put(JALUR + "/renstra/" + renstra.getString("id"))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("masih-dipakai"));
        sebagai("operator", "gantung")
                .header("If-Match", "*")
                .body(RencanaContoh.ISI_RENSTRA
                        .replace("\"S1\"", "\"S9\"")
                        .replace(
                                "\"strategi\":[]",
                                "\"strategi\":[],\"id\":\"%s\"".formatted(renstra.getString("tujuan[0].sasaran[0].id")))
                        .replace("Meningkatnya penanganan", "Membaiknya penanganan"))
                .put(JALUR + "/renstra/" + renstra.getString("id"))
                .then()
                .statusCode(200)
                .body("tujuan[0].sasaran[0].kode", equalTo("S9"))
                .body("tujuan[0].sasaran[0].indikator[0].uraianInduk", containsString("Membaiknya"));
    }

    @Test
    void a_programme_keeps_its_id_when_the_tree_is_sent_again_and_shows_its_indicator_and_target() {
        JsonPath renstra = RencanaContoh.renstra("idtetap");
        String jalur = JALUR + "/renstra/" + renstra.getString("id") + "/program";
        String isi = "{\"program\":[{\"kode\":\"1.06.02\",\"nama\":\"%s\",\"lokasi\":\"Kota\",\"sasaranId\":\"%s\"}]}";
        String sasaran = renstra.getString("tujuan[0].sasaran[0].id");
        String id = simpanProgram("idtetap", jalur, isi.formatted("Pemberdayaan", sasaran))
                .statusCode(200)
                .extract()
                .path("program[0].id");
        kirim("idtetap", isi(renstra, "P1.I1").replace("SASARAN", "PROGRAM").replace(sasaran, id))
                .statusCode(201)
                .body("uraianInduk", equalTo("Pemberdayaan"));
        simpanProgram("idtetap", jalur, isi.formatted("Pemberdayaan Sosial", sasaran))
                .statusCode(200)
                .body("program[0].id", equalTo(id))
                .body("program[0].indikator[0].target[0].nilai", equalTo(70))
                .body("program[0].indikator[0].uraianInduk", equalTo("Pemberdayaan Sosial"));
        simpanProgram("idtetap", jalur, "{\"program\":[]}").statusCode(422);
    }

    @Test
    void a_renamed_indicator_keeps_a_readable_series_and_tells_both_ends() {
        JsonPath renstra = RencanaContoh.renstra("silsilah");
        String lama = kirim("silsilah", isi(renstra, "LAMA").replace("2024", "2022"))
                .extract()
                .path("id");
        String baru = kirim("silsilah", isi(renstra, "BARU")).extract().path("id");
        String isi = "{\"jenis\":\"GANTI_NAMA\",\"pendahulu\":[\"%s\"],\"tahun\":2024,\"alasan\":\"Nama disesuaikan\"}";
        String silsilah = sambung("silsilah", baru, isi.formatted(lama))
                .statusCode(201)
                .body("silsilah[0].indikatorId", equalTo(lama))
                .body("silsilah[0].peran", equalTo("PENDAHULU"))
                .extract()
                .path("silsilah[0].id");
        sambung("silsilah", baru, isi.formatted(lama)).statusCode(409);
        sambung("silsilah", lama, isi.formatted(baru))
                .statusCode(422)
                .body("violations[0].aturan", equalTo("tanpa-lingkaran"));
        sambung("silsilah", baru, isi.formatted(java.util.UUID.randomUUID())).statusCode(422);
        sebagai("auditor", "silsilah")
                .get(JALUR + "/indikator/" + baru + "/deret")
                .then()
                .statusCode(200)
                .body("deret.tahun", equalTo(java.util.List.of(2022, 2024)))
                .body("deret.cara", equalTo(java.util.List.of("GANTI_NAMA", "LANGSUNG")))
                .body("deret[0].bagian[0].kode", equalTo("LAMA"));
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("perencanaan")))
                .anySatisfy(rekaman -> {
                    assertThat(rekaman.key()).isEqualTo("silsilah|indikator|" + lama);
                    assertThat(new String(rekaman.value(), StandardCharsets.UTF_8))
                            .contains("\"peran\":\"PENERUS\"", baru);
                }));
        sebagai("operator", "silsilah")
                .body("{\"alasan\":\"Keliru\"}")
                .post(JALUR + "/indikator/" + baru + "/silsilah/" + silsilah + "/pembatalan")
                .then()
                .statusCode(200)
                .body("silsilah", hasSize(0));
    }

    @Test
    void a_target_explains_itself_by_version_actor_and_reason() {
        JsonPath renstra = RencanaContoh.renstra("jelas");
        String id = kirim("jelas", isi(renstra, "S1.I1")).extract().path("id");
        sebagai("operator", "jelas")
                .header("If-Match", "*")
                .body(isi(renstra, "S1.I1")
                        .replace("\"nilai\":70", "\"nilai\":75")
                        .replaceFirst("}\\s*$", ",\"alasanPerubahan\":\"Hasil reviu\"}"))
                .put(JALUR + "/indikator/" + id)
                .then()
                .statusCode(200);
        sebagai("auditor", "jelas")
                .get(JALUR + "/indikator/" + id + "/target/2024/penjelasan")
                .then()
                .statusCode(200)
                .body("nilai", equalTo(75))
                .body("rumus.nama", equalTo("target.ditetapkan"))
                .body("langkah", hasSize(2))
                .body("langkah[1].dari", equalTo(70))
                .body("langkah[1].alasan", equalTo("Hasil reviu"))
                .body("disetujuiOleh", nullValue());
        sebagai("auditor", "jelas")
                .get(JALUR + "/indikator/" + id + "/target/2019/penjelasan")
                .then()
                .statusCode(404);
    }

    @Test
    void a_target_against_its_direction_is_kept_and_named() {
        JsonPath renstra = RencanaContoh.renstra("arah");
        kirim(
                        "arah",
                        isi(renstra, "S1.I1")
                                .replace(
                                        "\"target\":[",
                                        "\"kondisiAwal\":{\"tahun\":2020,\"nilai\":90},\"target\":[{\"tahun\":2023,\"nilai\":80},"))
                .statusCode(201)
                .body("peringatan.aturan", hasItem("target-searah"))
                .body("peringatan.aturan", hasItem("kondisi-awal"));
        sebagai("operator", "arah")
                .get(JALUR + "/renstra/" + renstra.getString("id"))
                .then()
                .body("jumlahPeringatan", equalTo(2));
    }

    private static String isi(JsonPath renstra, String kode) {
        return RencanaContoh.isiIndikator(renstra.getString("id"), renstra.getString("tujuan[0].sasaran[0].id"), kode);
    }

    private static ValidatableResponse kirim(String kota, String isi) {
        return denganKunci("operator", kota)
                .body(isi)
                .post(JALUR + "/indikator")
                .then();
    }

    private static ValidatableResponse sambung(String kota, String id, String isi) {
        return denganKunci("operator", kota)
                .body(isi)
                .post(JALUR + "/indikator/" + id + "/silsilah")
                .then();
    }

    private static ValidatableResponse simpanProgram(String kota, String jalur, String isi) {
        return sebagai("operator", kota)
                .header("If-Match", "*")
                .body(isi)
                .put(jalur)
                .then();
    }
}
