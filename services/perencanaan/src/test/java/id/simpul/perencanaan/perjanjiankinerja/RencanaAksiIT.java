package id.simpul.perencanaan.perjanjiankinerja;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class RencanaAksiIT {
    @Test
    void quarterly_milestones_stand_beside_target_and_budget() {
        JanjiContoh contoh = JanjiContoh.buat("aksi");
        Response pk = contoh.kirim(contoh.isiKadis("1000"));
        String baca = JALUR + "/rencana-aksi?pkId=" + pk.path("id");
        sebagai("auditor", "aksi")
                .get(baca)
                .then()
                .statusCode(200)
                .body("versi", equalTo(0))
                .body("butir", hasSize(1))
                .body("butir[0].tonggak", hasSize(0));
        String alamat = JALUR + "/rencana-aksi/" + pk.path("id");
        String butir = pk.path("butir[0].id");
        sebagai("operator", "aksi")
                .body(isi(butir, "70", "600"))
                .put(alamat)
                .then()
                .statusCode(428);
        Response baru = sebagai("operator", "aksi")
                .header("If-None-Match", "*")
                .body(isi(butir, "70", "600"))
                .put(alamat);
        baru.then()
                .statusCode(200)
                .body("butir[0].target", equalTo(70))
                .body("butir[0].tonggak[1].target", equalTo(70))
                .body("anggaranPerjanjian", equalTo(1000))
                .body("anggaranAksi", equalTo(600));
        ubah("aksi", alamat, baru.header("ETag"), isi(butir, "65", "600"))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("triwulan-selaras"));
        ubah("aksi", alamat, baru.header("ETag"), isi(butir, "70", "1200"))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("melebihi-anggaran"))
                .body("detail", containsString("sebesar 200"));
        ubah("aksi", alamat, baru.header("ETag"), isi(butir, "70", "700"))
                .then()
                .statusCode(200);
        ubah("aksi", alamat, baru.header("ETag"), isi(butir, "70", "800"))
                .then()
                .statusCode(412);
        RencanaContoh.kota("aksilain");
        sebagai("auditor", "aksilain").get(baca).then().statusCode(404);
    }

    private static Response ubah(String kota, String alamat, String tag, String isi) {
        return sebagai("operator", kota).header("If-Match", tag).body(isi).put(alamat);
    }

    private static String isi(String butir, String targetAkhir, String anggaran) {
        return """
                {"butir":[{"butirId":"%s","tonggak":[
                  {"triwulan":2,"aksi":"Verifikasi data","target":35},
                  {"triwulan":4,"aksi":"Penyaluran","target":%s,"anggaran":%s}]}]}
                """.formatted(butir, targetAkhir, anggaran);
    }
}
