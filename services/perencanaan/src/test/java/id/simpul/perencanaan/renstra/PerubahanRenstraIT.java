package id.simpul.perencanaan.renstra;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Perubahan Renstra sebagai versi baru: yang berlaku tetap terbaca, dan pembacaan menurut dua sumbu waktu. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class PerubahanRenstraIT {
    private static final String ALASAN = "{\"alasan\":\"Refocusing anggaran 2024\"}";

    @Test
    void the_old_version_stays_in_force_until_the_change_is_ratified_and_readable_ever_after() {
        Rencana rencana = ditetapkan("ubaha");
        buka("ubaha", rencana).statusCode(201).body("nomorVersi", equalTo(2)).body("status", equalTo("DRAF"));
        gantiTarget("ubaha", rencana, 80).statusCode(200).body("nomorVersi", equalTo(2));

        targetBerlaku("ubaha", rencana, "").body("target[0].nilai", equalTo(70)).body("nomorVersi", equalTo(1));
        targetBerlaku("ubaha", rencana, "?nomorVersi=2").body("target[0].nilai", equalTo(80));
        sebagai("operator", "ubaha")
                .get(rencana.jalur())
                .then()
                .body("status", equalTo("DITETAPKAN"))
                .body("rancangan.nomorVersi", equalTo(2));

        String sesaatSebelum = java.time.Instant.now().toString();
        langkah("operator", "ubaha", rencana, "pengajuan").statusCode(200);
        langkah("pimpinan", "ubaha", rencana, "penetapan").statusCode(200).body("nomorVersi", equalTo(2));

        targetBerlaku("ubaha", rencana, "").body("target[0].nilai", equalTo(80));
        targetBerlaku("ubaha", rencana, "?berlakuPada=" + hariIni() + "&diketahuiPada=" + sesaatSebelum)
                .body("target[0].nilai", equalTo(70));
        targetBerlaku("ubaha", rencana, "?berlakuPada=2023-06-30").body("target[0].nilai", equalTo(70));
        targetBerlaku("ubaha", rencana, "?berlakuPada=" + hariIni()).body("target[0].nilai", equalTo(80));
        sebagai("operator", "ubaha")
                .get(rencana.jalur() + "/versi")
                .then()
                .body("data.nomorVersi", equalTo(java.util.List.of(1, 2)))
                .body("data[0].alur.langkah", equalTo(java.util.List.of("dibuat", "pengajuan", "penetapan")))
                .body("data[1].alasan", equalTo("Refocusing anggaran 2024"));
    }

    @Test
    void a_retroactive_change_holds_for_the_past_only_to_who_reads_after_its_ratification() {
        Rencana rencana = ditetapkan("ubahb");
        bukaDengan("ubahb", rencana, "{\"alasan\":\"Berlaku surut\",\"berlakuSejak\":\"2023-01-01\"}")
                .statusCode(201);
        gantiTarget("ubahb", rencana, 90).statusCode(200);
        String sesaatSebelum = java.time.Instant.now().toString();
        langkah("operator", "ubahb", rencana, "pengajuan");
        langkah("pimpinan", "ubahb", rencana, "penetapan").statusCode(200);
        targetBerlaku("ubahb", rencana, "?berlakuPada=2023-06-30").body("target[0].nilai", equalTo(90));
        targetBerlaku("ubahb", rencana, "?berlakuPada=2022-06-30").body("target[0].nilai", equalTo(70));
        targetBerlaku("ubahb", rencana, "?berlakuPada=2023-06-30&diketahuiPada=" + sesaatSebelum)
                .body("target[0].nilai", equalTo(70));
    }

    @Test
    void a_ratified_plan_cannot_be_edited_and_the_refusal_says_what_to_do() {
        Rencana rencana = ditetapkan("ubahc");
        sebagai("operator", "ubahc")
                .header("If-Match", "*")
                .body(RencanaContoh.ISI_RENSTRA)
                .put(rencana.jalur())
                .then()
                .statusCode(409)
                .body("detail", containsString("POST /renstra/{id}/perubahan"));
        gantiTarget("ubahc", rencana, 80).statusCode(409).body("detail", containsString("DITETAPKAN"));
        sebagai("operator", "ubahc")
                .get(rencana.jalur())
                .then()
                .body("tindakan.find { it.kode == 'ubah' }.boleh", equalTo(false))
                .body("tindakan.find { it.kode == 'perubahan' }.boleh", equalTo(true));
    }

    @Test
    void a_rejected_plan_goes_back_to_draft_with_its_reason() {
        JsonPath renstra = RencanaContoh.renstra("ubahd");
        PejabatContoh.kepalaDinas("ubahd");
        Rencana rencana = new Rencana(renstra, null);
        langkah("operator", "ubahd", rencana, "pengajuan");
        sebagai("pimpinan", "ubahd")
                .header("If-Match", "*")
                .body("{\"alasan\":\"\"}")
                .post(rencana.jalur() + "/penolakan")
                .then()
                .statusCode(422);
        sebagai("pimpinan", "ubahd")
                .header("If-Match", "*")
                .body("{\"alasan\":\"Target sasaran 1 belum ada\"}")
                .post(rencana.jalur() + "/penolakan")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"))
                .body("alur[-1].langkah", equalTo("penolakan"))
                .body("alur[-1].alasan", equalTo("Target sasaran 1 belum ada"));
    }

    @Test
    void downstream_hears_of_the_change_only_when_it_is_ratified_and_of_a_removed_indicator_as_ended() {
        Rencana rencana = ditetapkan("ubahe");
        buka("ubahe", rencana).statusCode(201);
        buka("ubahe", rencana).statusCode(409);
        sebagai("operator", "ubahe")
                .header("If-Match", "*")
                .delete(JALUR + "/indikator/" + rencana.indikatorId())
                .then()
                .statusCode(204);
        RencanaContoh.indikator("ubahe", rencana.renstra(), "S1.I2").then().statusCode(201);
        langkah("operator", "ubahe", rencana, "pengajuan");
        langkah("pimpinan", "ubahe", rencana, "penetapan").statusCode(200);
        String kunci = "ubahe|indikator|" + rencana.indikatorId();
        Menunggu.sampaiLulus(() -> assertThat(isiKejadian(kunci))
                .satisfiesExactly(
                        draf -> assertThat(draf).contains("\"statusVersi\":\"DRAF\""),
                        tetap -> assertThat(tetap).contains("\"statusVersi\":\"DITETAPKAN\""),
                        henti -> assertThat(henti).contains("\"dihentikanSejak\":\"" + hariIni())));
        assertThat(isiKejadian("ubahe|renstra|" + rencana.id()).stream()
                        .filter(isi -> isi.contains("\"nomorVersi\":2")))
                .hasSize(1)
                .allSatisfy(isi -> assertThat(isi).contains("\"status\":\"DITETAPKAN\""));
    }

    @Test
    void the_difference_of_two_versions_tells_what_changed_from_to_and_why() {
        Rencana rencana = ditetapkan("ubahg");
        buka("ubahg", rencana).statusCode(201);
        gantiTarget("ubahg", rencana, 80).statusCode(200);
        RencanaContoh.indikator("ubahg", rencana.renstra(), "S1.I2").then().statusCode(201);
        String beda = rencana.jalur() + "/beda";
        sebagai("auditor", "ubahg")
                .queryParams("dari", 1, "ke", 2)
                .get(beda)
                .then()
                .statusCode(200)
                .body("jumlah", equalTo(3))
                .body("perubahan[0].bidang", equalTo("target/2024/nilai"))
                .body("perubahan[0].dari", equalTo("70"))
                .body("perubahan[0].ke", equalTo("80"))
                .body("perubahan[0].alasan", equalTo("Refocusing anggaran 2024"))
                .body("perubahan[1].jenis", equalTo("DITAMBAH"))
                .body("perubahan[1].bidang", nullValue());
        sebagai("auditor", "ubahg")
                .queryParams("dari", 2, "ke", 1, "limit", 1)
                .get(beda)
                .then()
                .body("perubahan[0].dari", equalTo("80"))
                .body("perubahan[0].ke", equalTo("70"))
                .body("perubahan", hasSize(1))
                .body("kursor.length()", org.hamcrest.Matchers.greaterThan(1));
        sebagai("auditor", "ubahg").get(beda + "?ke=3").then().statusCode(404);
        sebagai("auditor", "ubahg").get(beda + "?ke=satu").then().statusCode(400);
    }

    @Test
    void a_date_far_outside_the_period_is_refused_before_it_reaches_the_database() {
        RencanaContoh.kota("ubahh");
        for (String tanggal : java.util.List.of("-99999-01-01", "+999999-01-01", "2019-12-31", "2027-01-01")) {
            denganKunci("operator", "ubahh")
                    .body(RencanaContoh.ISI_RENSTRA.replaceFirst("\\{", "{\"berlakuSejak\":\"" + tanggal + "\","))
                    .post(JALUR + "/renstra")
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/berlakuSejak"));
        }
    }

    @Test
    void a_draft_change_can_be_thrown_away_without_touching_what_is_in_force() {
        Rencana rencana = ditetapkan("ubahf");
        buka("ubahf", rencana).statusCode(201);
        sebagai("operator", "ubahf")
                .header("If-Match", "*")
                .delete(rencana.jalur() + "/perubahan")
                .then()
                .statusCode(204);
        sebagai("operator", "ubahf")
                .get(rencana.jalur())
                .then()
                .body("nomorVersi", equalTo(1))
                .body("rancangan", nullValue());
        sebagai("operator", "ubahf").get(rencana.jalur() + "/versi").then().body("data", hasSize(1));
    }

    /** Renstra uji dan salah satu indikatornya. */
    private record Rencana(JsonPath renstra, JsonPath indikator) {
        String id() {
            return renstra.getString("id");
        }

        String jalur() {
            return JALUR + "/renstra/" + id();
        }

        String indikatorId() {
            return indikator.getString("id");
        }
    }

    private static Rencana ditetapkan(String kota) {
        JsonPath renstra = RencanaContoh.renstra(kota);
        JsonPath indikator = RencanaContoh.indikator(kota, renstra, "S1.I1").jsonPath();
        Rencana rencana = new Rencana(renstra, indikator);
        RencanaContoh.tetapkanRenstra(kota, rencana.id());
        return rencana;
    }

    private static ValidatableResponse buka(String kota, Rencana rencana) {
        return bukaDengan(kota, rencana, ALASAN);
    }

    private static ValidatableResponse bukaDengan(String kota, Rencana rencana, String isi) {
        return denganKunci("operator", kota)
                .header("If-Match", "*")
                .body(isi)
                .post(rencana.jalur() + "/perubahan")
                .then();
    }

    private static ValidatableResponse gantiTarget(String kota, Rencana rencana, int nilai) {
        String isi = RencanaContoh.isiIndikator(
                        rencana.id(), rencana.renstra().getString("tujuan[0].sasaran[0].id"), "S1.I1")
                .replace("\"nilai\":70", "\"nilai\":" + nilai);
        return sebagai("operator", kota)
                .header("If-Match", "*")
                .body(isi)
                .put(JALUR + "/indikator/" + rencana.indikatorId())
                .then();
    }

    private static ValidatableResponse targetBerlaku(String kota, Rencana rencana, String pilihan) {
        return sebagai("operator", kota)
                .get(JALUR + "/indikator/" + rencana.indikatorId() + pilihan)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse langkah(String peran, String kota, Rencana rencana, String langkah) {
        Response jawaban = sebagai(peran, kota).header("If-Match", "*").post(rencana.jalur() + "/" + langkah);
        return jawaban.then();
    }

    private static java.util.List<String> isiKejadian(String kunci) {
        return KejadianUji.bacaSemua(Topik.milik("perencanaan")).stream()
                .filter(rekaman -> rekaman.key().equals(kunci))
                .map(rekaman -> new String(rekaman.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static LocalDate hariIni() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
