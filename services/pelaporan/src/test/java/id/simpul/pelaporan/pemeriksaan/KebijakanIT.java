package id.simpul.pelaporan.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Temuan menyertai LKjIP, atau menolak pembekuannya, menurut kebijakan kota. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class KebijakanIT {
    private static final String JALUR = Klien.PELAPORAN + "/pemeriksaan/kebijakan";
    private static final String TOLAK = "{\"sebelumBeku\":\"TOLAK\"}";
    private static final String SERTAKAN = "{\"sebelumBeku\":\"SERTAKAN\"}";

    @Test
    void errors_block_the_freeze_once_the_city_says_so_and_accompany_the_report_otherwise() {
        String kota = siapkan("kota-kebijakan");
        cetakCapaianSalah(kota);
        Response tersimpan = simpan(kota, TOLAK, "If-None-Match", "*");
        assertThat(tersimpan.statusCode()).as(tersimpan.asString()).isEqualTo(201);
        bekukan(kota)
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"))
                .body("detail", containsString("/pemeriksaan?tahun=2022"));

        simpan(kota, SERTAKAN, "If-Match", tersimpan.header("ETag")).then().statusCode(200);
        bekukan(kota).then().statusCode(201);
        assertThat(Klien.orang("auditor", kota)
                        .get(Klien.PELAPORAN + "/lkjip/2022/pembekuan/1/berkas/lkjip.html")
                        .asString())
                .contains("Hasil Pemeriksaan", "Persen salah");
    }

    @Test
    void without_a_policy_findings_accompany_and_only_the_citys_admin_may_set_one() {
        String kota = siapkan("kota-tanpa-kebijakan");
        Klien.orang("operator", kota).get(JALUR).then().statusCode(404);
        assertThat(Klien.orang("operator", kota)
                        .get(Klien.PELAPORAN + "/lkjip?tahun=2022")
                        .asString())
                .contains("Hasil Pemeriksaan");
        Klien.orang("pimpinan", kota)
                .contentType(ContentType.JSON)
                .body(TOLAK)
                .put(JALUR)
                .then()
                .statusCode(403);
        admin(kota).body(TOLAK).put(JALUR).then().statusCode(428);
        simpan(kota, "{\"sebelumBeku\":\"ABAIKAN\"}", "If-None-Match", "*")
                .then()
                .statusCode(400);
        simpan(kota, "{}", "If-None-Match", "*").then().statusCode(422);
        simpan(kota, TOLAK, "If-None-Match", "*").then().statusCode(201);
        simpan(kota, SERTAKAN, "If-Match", "\"99\"").then().statusCode(412);
        Klien.orang("auditor", kota).get(JALUR).then().statusCode(200).body("sebelumBeku", equalTo("TOLAK"));
        Klien.orang("auditor", siapkan("kota-kebijakan-lain")).get(JALUR).then().statusCode(404);
    }

    private static String siapkan(String kota) {
        DataContoh.kirim("metro", kota);
        Klien.laporan(kota, "/capaian?tahun=2022", 1);
        Klien.laporan(kota, "/serapan?tahun=2022", 1);
        return kota;
    }

    /** Realisasi yang sama, tetapi dokumennya mencetak capaian yang tidak mungkin dihasilkan target dan realisasinya. */
    private static void cetakCapaianSalah(String kota) {
        DataContoh.Satu asal = DataContoh.baca("metro").stream()
                .filter(satu -> satu.jenis().equals("realisasi"))
                .findFirst()
                .orElseThrow();
        ObjectNode isi = asal.isi().deepCopy();
        isi.putObject("tercetak").put("realisasi", 88.32).put("capaian", 12.5);
        DataContoh.kirim(kota, new DataContoh.Satu(asal.sumber(), asal.jenis(), asal.id(), isi));
        Menunggu.sampaiAda(() -> Klien.orang("operator", kota)
                                .get(Klien.PELAPORAN + "/pemeriksaan?tahun=2022")
                                .jsonPath()
                                .getInt("ringkasan.kesalahan")
                        > 0
                ? true
                : null);
    }

    private static io.restassured.specification.RequestSpecification admin(String kota) {
        return Klien.orang("admin-kota", kota).contentType(ContentType.JSON);
    }

    private static Response simpan(String kota, String badan, String syarat, String nilai) {
        return admin(kota).header(syarat, nilai).body(badan).put(JALUR);
    }

    private static Response bekukan(String kota) {
        return Klien.orang("pimpinan", kota)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"terimaKekurangan\":true}")
                .post(Klien.PELAPORAN + "/lkjip/2022/pembekuan");
    }
}
