package id.simpul.perencanaan.jabatan;

import static id.simpul.perencanaan.PejabatContoh.isiJabatan;
import static id.simpul.perencanaan.PejabatContoh.jabatan;
import static id.simpul.perencanaan.PejabatContoh.pemangku;
import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class JabatanIT {
    @Test
    void two_definitive_holders_may_not_overlap_but_an_acting_one_may_stand_in() {
        RencanaContoh.kota("jabatana");
        String kadis = jabatan("jabatana", "Kepala Dinas", "JPT", null);
        pemangku("jabatana", kadis, "orang-1", "DEFINITIF", "2022-01-03", "2024-06-30")
                .then()
                .statusCode(201);
        pemangku("jabatana", kadis, "orang-2", "DEFINITIF", "2024-06-30", null)
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("bertindih"))
                .body("detail", containsString("2022-01-03 s.d. 2024-06-30"));
        pemangku("jabatana", kadis, "orang-2", "PLH", "2024-06-01", "2024-06-10")
                .then()
                .statusCode(201);
        pemangku("jabatana", kadis, "orang-2", "DEFINITIF", "2024-07-01", null)
                .then()
                .statusCode(201)
                .body("pemangku", hasSize(3));
    }

    @Test
    void a_circle_of_superiors_is_refused_and_names_the_chain() {
        RencanaContoh.kota("jabatanb");
        String kadis = jabatan("jabatanb", "Kepala Dinas", "JPT", null);
        String kabid = jabatan("jabatanb", "Kepala Bidang", "ADMINISTRATOR", kadis);
        String tag = sebagai("admin-kota", "jabatanb")
                .get(JALUR + "/jabatan/" + kadis)
                .header("ETag");
        sebagai("admin-kota", "jabatanb")
                .header("If-Match", tag)
                .body(isiJabatan("Kepala Dinas", "JPT", kabid))
                .put(JALUR + "/jabatan/" + kadis)
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("lingkaran"))
                .body("detail", containsString("Kepala Dinas > Kepala Bidang > Kepala Dinas"));
        denganKunci("admin-kota", "jabatanb")
                .body(isiJabatan("Kepala Seksi", "ADMINISTRATOR", kabid))
                .post(JALUR + "/jabatan")
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("jenjang"));
    }

    @Test
    void a_title_is_unique_and_an_end_before_the_start_is_refused() {
        RencanaContoh.kota("jabatanc");
        String kadis = jabatan("jabatanc", "Kepala Dinas", "JPT", null);
        denganKunci("admin-kota", "jabatanc")
                .body(isiJabatan("Kepala Dinas", "JPT", null))
                .post(JALUR + "/jabatan")
                .then()
                .statusCode(409)
                .body("kode", equalTo("sudah-ada"));
        pemangku("jabatanc", kadis, "orang-1", "DEFINITIF", "2024-07-01", "2024-06-30")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/selesai"));
        sebagai("operator", "jabatanc")
                .body("{}")
                .post(JALUR + "/jabatan")
                .then()
                .statusCode(403);
    }
}
