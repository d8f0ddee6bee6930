package id.simpul.perencanaan.renstra;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.kejadian.Topik;
import id.simpul.perencanaan.PejabatContoh;
import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class RenstraIT {
    @Test
    void a_renstra_is_read_back_as_a_tree_with_its_indicators_under_their_sasaran() {
        JsonPath renstra = RencanaContoh.renstra("pohon");
        RencanaContoh.indikator("pohon", renstra, "S1.I1")
                .then()
                .statusCode(201)
                .body("rumus", equalTo("naik.rasio"));
        sebagai("auditor", "pohon")
                .get(JALUR + "/renstra/" + renstra.getString("id"))
                .then()
                .statusCode(200)
                .body("tujuan[0].sasaran[0].indikator", hasSize(1))
                .body("tujuan[0].sasaran[0].indikator[0].target[0].nilai", equalTo(70));
    }

    @Test
    void the_same_idempotency_key_gives_the_same_answer_and_one_renstra_only() {
        RencanaContoh.kota("ulang");
        String kunci = UUID.randomUUID().toString();
        Response pertama = kirim("ulang", kunci, RencanaContoh.ISI_RENSTRA);
        Response kedua = kirim("ulang", kunci, RencanaContoh.ISI_RENSTRA);
        assertThat(kedua.statusCode()).isEqualTo(201);
        assertThat(kedua.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(kedua.header("Location")).isEqualTo(pertama.header("Location"));
        assertThat(kedua.asString()).isEqualTo(pertama.asString());
        sebagai("operator", "ulang").get(JALUR + "/renstra").then().body("data", hasSize(1));
        kirim("ulang", kunci, RencanaContoh.ISI_RENSTRA.replace("2026", "2025"))
                .then()
                .statusCode(422)
                .body("kode", equalTo("kunci-idempotensi-beda"));
    }

    @Test
    void a_refusal_is_remembered_under_its_key_too() {
        RencanaContoh.kota("tolak");
        String kunci = UUID.randomUUID().toString();
        String terbalik = RencanaContoh.ISI_RENSTRA.replace("\"tahunAkhir\":2026", "\"tahunAkhir\":2019");
        kirim("tolak", kunci, terbalik).then().statusCode(422);
        kirim("tolak", kunci, terbalik)
                .then()
                .statusCode(422)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("violations[0].pointer", equalTo("/tahunAkhir"));
    }

    @Test
    void a_post_without_a_key_is_refused() {
        RencanaContoh.kota("tanpakunci");
        sebagai("operator", "tanpakunci")
                .body(RencanaContoh.ISI_RENSTRA)
                .post(JALUR + "/renstra")
                .then()
                .statusCode(400)
                .body("kode", equalTo("kunci-idempotensi-wajib"));
    }

    @Test
    void ratification_needs_a_proposal_and_locks_the_plan_and_its_indicators() {
        JsonPath renstra = RencanaContoh.renstra("kunci");
        String jalur = JALUR + "/renstra/" + renstra.getString("id");
        langkah("pimpinan", "kunci", jalur, "penetapan")
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"));
        langkah("operator", "kunci", jalur, "pengajuan").then().statusCode(200).body("status", equalTo("DIAJUKAN"));
        PejabatContoh.kepalaDinas("kunci");
        langkah("pimpinan", "kunci", jalur, "penetapan")
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"))
                .body("tindakan.findAll { it.boleh }", hasSize(0));
        sebagai("operator", "kunci")
                .header("If-Match", "*")
                .body(RencanaContoh.ISI_RENSTRA)
                .put(jalur)
                .then()
                .statusCode(409);
        RencanaContoh.indikator("kunci", renstra, "S1.I9").then().statusCode(409);
    }

    @Test
    void an_indicator_code_is_unique_within_one_plan() {
        JsonPath renstra = RencanaContoh.renstra("ganda");
        RencanaContoh.indikator("ganda", renstra, "S1.I1").then().statusCode(201);
        RencanaContoh.indikator("ganda", renstra, "S1.I1")
                .then()
                .statusCode(409)
                .body("kode", equalTo("sudah-ada"));
    }

    @Test
    void the_programme_tree_keeps_official_codes_in_one_spelling_and_refuses_a_repeated_one() {
        JsonPath renstra = RencanaContoh.renstra("program");
        String jalur = JALUR + "/renstra/" + renstra.getString("id") + "/program";
        String isi = """
                {"program":[{"kode":"1.06.02","nama":"Program Pemberdayaan Sosial","pagu":[{"tahun":2021,"nilai":1000}],
                  "kegiatan":[{"kode":"%s","nama":"Pengembangan PSKS","subKegiatan":[]}]}]}
                """;
        sebagai("operator", "program")
                .header("If-Match", "*")
                .body(isi.formatted("1.06.02.02.03"))
                .put(jalur)
                .then()
                .statusCode(200)
                .body("program[0].anak[0].kode", equalTo("1.06.02.2.03"));
        sebagai("operator", "program")
                .header("If-Match", "*")
                .body(isi.formatted("1.06.02"))
                .put(jalur)
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("kode-unik"));
    }

    @Test
    void a_list_is_walked_to_its_end_by_cursor_without_gap_or_repeat() {
        RencanaContoh.kota("kursor");
        for (int i = 0; i < 5; i++) {
            denganKunci("operator", "kursor").body(RencanaContoh.ISI_RENSTRA).post(JALUR + "/renstra");
        }
        java.util.Set<String> terlihat = new java.util.HashSet<>();
        String kursor = null;
        int halaman = 0;
        do {
            JsonPath jawaban = sebagai("operator", "kursor")
                    .queryParams(
                            kursor == null
                                    ? java.util.Map.of("limit", 2)
                                    : java.util.Map.of("limit", 2, "kursor", kursor))
                    .get(JALUR + "/renstra")
                    .jsonPath();
            jawaban.<String>getList("data.id")
                    .forEach(id -> assertThat(terlihat.add(id)).isTrue());
            kursor = jawaban.getString("kursor");
            halaman++;
        } while (kursor != null);
        assertThat(terlihat).hasSize(5);
        assertThat(halaman).isEqualTo(3);
    }

    @Test
    void every_change_of_an_indicator_reaches_the_topic_in_order() {
        JsonPath renstra = RencanaContoh.renstra("kabar");
        String id =
                RencanaContoh.indikator("kabar", renstra, "S1.I1").jsonPath().getString("id");
        sebagai("operator", "kabar")
                .header("If-Match", "*")
                .body(RencanaContoh.isiIndikator(
                                renstra.getString("id"), renstra.getString("tujuan[0].sasaran[0].id"), "S1.I1")
                        .replace("\"nilai\":70", "\"nilai\":75"))
                .put(JALUR + "/indikator/" + id)
                .then()
                .statusCode(200);
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("perencanaan")).stream()
                        .filter(rekaman -> rekaman.key().equals("kabar|indikator|" + id))
                        .map(rekaman -> new String(rekaman.value(), java.nio.charset.StandardCharsets.UTF_8)))
                .satisfiesExactly(awal -> assertThat(awal).contains("\"nilai\":70"), akhir -> assertThat(akhir)
                        .contains("\"nilai\":75")));
    }

    private static Response kirim(String kota, String kunci, String isi) {
        return sebagai("operator", kota)
                .header("Idempotency-Key", kunci)
                .body(isi)
                .post(JALUR + "/renstra");
    }

    private static Response langkah(String peran, String kota, String jalur, String langkah) {
        return sebagai(peran, kota).header("If-Match", "*").post(jalur + "/" + langkah);
    }
}
