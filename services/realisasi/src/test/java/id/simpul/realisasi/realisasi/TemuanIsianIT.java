package id.simpul.realisasi.realisasi;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kaidah pemeriksaan laporan saat mengisi dan sebelum menyetujui. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class TemuanIsianIT {
    /** Realisasi 129 atas target 80 adalah 161,25; 103 adalah R × T / 100. */
    private static final String RUMUS_SALAH = "{\"nilai\":129,\"tercetak\":{\"realisasi\":129,\"capaian\":103}}";

    @Test
    void the_answer_to_an_entry_names_the_wrong_formula_behind_the_printed_figure_and_where_it_was_entered() {
        Kota kota = Kota.siap("kota-temuan");
        UUID indikator = kota.indikator("S1.I1", "%", "80");
        String id = kota.catat(indikator, "2024", RUMUS_SALAH)
                .then()
                .statusCode(201)
                .body("temuan[0].keparahan", equalTo("KESALAHAN"))
                .body("temuan[0].aturan", equalTo("rumus_salah"))
                .body("temuan[0].kaidah", equalTo("capaian_tercetak"))
                .body("temuan[0].tercetak", equalTo("103"))
                .body("temuan[0].dihitung", equalTo("161.25"))
                .body("temuan[0].penjelasan", containsString("R × T / 100"))
                .body("temuan.aturan", not(hasItem("data_kurang")))
                .extract()
                .path("id");
        kota.sebagai("pimpinan")
                .get(Kota.REALISASI + id)
                .then()
                .body("temuan[0].rujukan[0].sumberDaya", equalTo("/api/realisasi/v1/realisasi/" + id))
                .body("temuan[0].rujukan[0].baris", nullValue());
        kota.sebagai("pimpinan").get(Kota.REALISASI).then().body("data[0].temuan", nullValue());
    }

    @Test
    void more_served_than_exist_is_a_warning_and_a_sound_entry_has_no_finding() {
        Kota kota = Kota.siap("kota-temuanb");
        UUID indikator = kota.indikator("S1.I1", "%", "70");
        kota.catat(indikator, "2024", "{\"pembilang\":12,\"penyebut\":10}")
                .then()
                .statusCode(201)
                .body("temuan.aturan", hasItem("nilai_mustahil"))
                .body("temuan.keparahan", not(hasItem("KESALAHAN")));
        kota.catat(indikator, "2024-T1", "{\"pembilang\":7,\"penyebut\":10}")
                .then()
                .statusCode(201)
                .body("temuan", hasSize(0));
    }

    @Test
    void approval_is_refused_while_an_error_stands_only_where_the_city_wants_it_so() {
        Kota kota = Kota.siap("kota-temuanc");
        UUID indikator = kota.indikator("S1.I1", "%", "80");
        String id = kota.tercatat(indikator, "2024", RUMUS_SALAH);
        kota.sampaiDiverifikasi(id);
        kota.badan("admin-kota", "{\"sebelumSetuju\":\"TOLAK\"}")
                .header("If-None-Match", "*")
                .put(Kota.AKAR + "pengaturan")
                .then()
                .statusCode(201)
                .body("sebelumSetuju", equalTo("TOLAK"));
        kota.langkah("pimpinan", id, "persetujuan", null)
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"))
                .body("detail", allOf(containsString("1 ditemukan"), containsString("capaian_tercetak")));
        kota.sebagai("pimpinan")
                .get(Kota.REALISASI + id)
                .then()
                .body("tindakan.find { it.kode == 'persetujuan' }.boleh", equalTo(false))
                .body("tindakan.find { it.kode == 'persetujuan' }.alasan", containsString("161,25"));
        kota.badan("admin-kota", "{\"sebelumSetuju\":\"SERTAKAN\"}")
                .header(
                        "If-Match",
                        kota.sebagai("admin-kota").get(Kota.AKAR + "pengaturan").header("ETag"))
                .put(Kota.AKAR + "pengaturan")
                .then()
                .statusCode(200);
        kota.langkah("pimpinan", id, "persetujuan", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISETUJUI"))
                .body("temuan[0].aturan", equalTo("rumus_salah"));
    }

    @Test
    void a_finding_of_an_earlier_year_is_not_a_finding_of_this_years_entry() {
        Kota kota = Kota.siap("kota-temuane");
        UUID indikator = kota.indikator("S1.I1", "%", "80");
        kota.catat(indikator, "2023", "{\"pembilang\":12,\"penyebut\":10}")
                .then()
                .statusCode(201)
                .body("temuan.aturan", hasItem("nilai_mustahil"));
        kota.catat(indikator, "2024", "{\"pembilang\":7,\"penyebut\":10}")
                .then()
                .statusCode(201)
                .body("temuan", hasSize(0));
    }

    @Test
    void an_output_counted_in_another_unit_than_its_name_says_is_warned_about() {
        Kota kota = Kota.siap("kota-temuand");
        kota.badan("operator", """
                        {"tahun":2024,"subKegiatan":"Penyediaan Permakanan","uraian":"Jumlah anak yang menerima permakanan",
                         "target":10,"realisasi":9,"satuan":"KPM","status":"BERJALAN"}
                        """)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Kota.AKAR + "keluaran")
                .then()
                .statusCode(201)
                .body("temuan.aturan", hasItem("satuan_campur"));
    }
}
