package id.simpul.realisasi.keluaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.kejadian.Topik;
import id.simpul.realisasi.Kota;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class KeluaranIT {
    private static final String JALUR = Kota.AKAR + "keluaran/";
    private static final String LANSIA = """
            {"tahun":2024,"subKegiatan":"Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial",
             "uraian":"Bantuan sosial tunai lanjut usia","realisasi":500,"satuan":"orang","status":"SELESAI","urutan":2}
            """;

    private Kota kota;

    @BeforeEach
    void siapkan() {
        kota = Kota.siap("kota-keluaran");
    }

    @Test
    void an_output_is_created_once_per_key_read_changed_and_told() {
        String kunci = UUID.randomUUID().toString();
        String id = buat(kunci, LANSIA)
                .then()
                .statusCode(201)
                .body("target", nullValue())
                .body("realisasi", equalTo(500))
                .extract()
                .path("id");
        buat(kunci, LANSIA)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        String tag = kota.sebagai("auditor")
                .get(JALUR + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        kota.badan("operator", LANSIA.replace("500", "510"))
                .put(JALUR + id)
                .then()
                .statusCode(428);
        kota.badan("operator", LANSIA.replace("500", "510"))
                .header("If-Match", tag)
                .put(JALUR + id)
                .then()
                .statusCode(200)
                .body("realisasi", equalTo(510));
        kota.badan("operator", LANSIA)
                .header("If-Match", tag)
                .put(JALUR + id)
                .then()
                .statusCode(412);
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("realisasi")))
                .filteredOn(rekaman -> rekaman.key().equals("kota-keluaran|keluaran|" + id))
                .hasSize(2));
    }

    @Test
    void creating_without_a_key_is_refused() {
        kota.badan("operator", LANSIA)
                .post(JALUR)
                .then()
                .statusCode(400)
                .body("kode", equalTo("kunci-idempotensi-wajib"));
    }

    @Test
    void refocusing_and_cancelling_need_a_reason() {
        for (String status : new String[] {"REFOCUSING", "BATAL"}) {
            buat(LANSIA.replace("SELESAI", status))
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/alasan"));
        }
        buat(LANSIA.replace("\"SELESAI\"", "\"BATAL\",\"alasan\":\"Efisiensi anggaran\""))
                .then()
                .statusCode(201)
                .body("alasan", equalTo("Efisiensi anggaran"));
    }

    @Test
    void codes_are_kept_in_one_spelling_and_bad_figures_refused() {
        buat(LANSIA.replace("\"tahun\":2024", "\"tahun\":2024,\"kodeSubKegiatan\":\"1.06.04.201.12\""))
                .then()
                .statusCode(201)
                .body("kodeSubKegiatan", equalTo("1.06.04.2.01.12"));
        buat(LANSIA.replace("500", "-1")).then().statusCode(422).body("violations[0].pointer", equalTo("/realisasi"));
        buat(LANSIA.replace("2024", "20244")).then().statusCode(422).body("violations[0].pointer", equalTo("/tahun"));
        buat(LANSIA.replace("500", "\"lima ratus\"")).then().statusCode(400);
        buat(LANSIA.replace("lanjut usia", "9999010101010001"))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("nomor-pribadi"));
    }

    @Test
    void the_list_follows_the_order_of_the_document() {
        for (int urutan : new int[] {3, 1, 2}) {
            buat(LANSIA.replace("2024", "2031").replace("\"urutan\":2", "\"urutan\":" + urutan))
                    .then()
                    .statusCode(201);
        }
        String kursor = kota.sebagai("auditor")
                .get(JALUR + "?tahun=2031&limit=2")
                .then()
                .statusCode(200)
                .body("data.urutan", equalTo(List.of(1, 2)))
                .extract()
                .path("kursor");
        kota.sebagai("auditor")
                .get(JALUR + "?tahun=2031&limit=2&kursor=" + kursor)
                .then()
                .body("data.urutan", equalTo(List.of(3)))
                .body("kursor", nullValue());
        kota.sebagai("auditor").get(JALUR + "?tahun=2032").then().body("data", hasSize(0));
        kota.sebagai("auditor")
                .get(JALUR + "?tahun=2032&kursor=" + kursor)
                .then()
                .statusCode(400)
                .body("detail", containsString("Kursor"));
    }

    private Response buat(String isi) {
        return buat(UUID.randomUUID().toString(), isi);
    }

    private Response buat(String kunci, String isi) {
        return kota.badan("operator", isi).header("Idempotency-Key", kunci).post(JALUR);
    }
}
