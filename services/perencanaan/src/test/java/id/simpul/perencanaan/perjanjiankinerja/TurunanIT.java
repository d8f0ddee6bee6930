package id.simpul.perencanaan.perjanjiankinerja;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.perencanaan.PejabatContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class TurunanIT {
    @Test
    void an_orphan_and_a_circle_are_refused_and_name_the_chain() {
        JanjiContoh contoh = JanjiContoh.buat("turun");
        Response kadis = contoh.kirim(contoh.isiKadis("1000"));
        String butir = kadis.path("butir[0].id");
        contoh.kirim(contoh.isiKabid(null, null)).then().statusCode(422).body("violations[0].aturan", equalTo("yatim"));
        contoh.kirim(contoh.isiKabid(kadis.path("id"), kadis.path("id")))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/butir/0/indukId"))
                .body("violations[0].aturan", equalTo("yatim"));
        Response kabid = contoh.kirim(contoh.isiKabid(kadis.path("id"), butir));
        kabid.then().statusCode(201).body("indukId", equalTo(kadis.path("id")));
        contoh.ubah(
                        kadis,
                        contoh.isiKadis("1000")
                                .replace("\"indukId\":null,\n", "\"indukId\":\"" + kabid.path("id") + "\","))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("lingkaran"))
                .body(
                        "detail",
                        containsString("ADMINISTRATOR " + PejabatContoh.KABID + " > JPT " + PejabatContoh.KADIS));
    }

    @Test
    void a_parent_may_not_drop_what_a_child_supports_and_is_signed_first() {
        JanjiContoh contoh = JanjiContoh.buat("turunb");
        Response kadis = contoh.kirim(contoh.isiKadis("1000"));
        Response kabid = contoh.kirim(contoh.isiKabid(kadis.path("id"), kadis.path("butir[0].id")));
        contoh.ubah(kadis, contoh.isiKadis("1000").replace(contoh.indikator(), contoh.indikatorLain()))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("yatim"))
                .body("detail", containsString(PejabatContoh.KABID));
        contoh.pertama("verifikator", kabid)
                .then()
                .statusCode(409)
                .body("detail", containsString("harus DITANDATANGANI lebih dahulu"));
        contoh.keduaDiKertas(contoh.pertama("pimpinan", kadis), "2024-02-01")
                .then()
                .statusCode(200);
        Response sepihak = contoh.pertama("verifikator", kabid);
        sepihak.then().statusCode(200).body("tandaTangan[0].sebutan", equalTo("Plt. " + PejabatContoh.KABID));
        contoh.tandatangan("pimpinan", sepihak, "{\"pihak\":\"KEDUA\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DITANDATANGANI"));
    }

    @Test
    void a_target_that_differs_from_the_plan_needs_a_reason() {
        JanjiContoh contoh = JanjiContoh.buat("turunc");
        String beda = contoh.isiKadis("1000").replace("\"target\":70", "\"target\":75");
        contoh.kirim(beda)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/butir/0/target"))
                .body("violations[0].aturan", equalTo("beda-renstra"));
        contoh.kirim(beda.replace("\"target\":75", "\"target\":75,\"alasanBeda\":\"Data baru\""))
                .then()
                .statusCode(201)
                .body("butir[0].targetRenstra", equalTo(70))
                .body("butir[0].alasanBeda", equalTo("Data baru"));
    }

    @Test
    void the_second_party_is_the_direct_superior() {
        JanjiContoh contoh = JanjiContoh.buat("turund");
        String isi = contoh.isiKadis("1000")
                .replace(
                        "\"pihakKedua\":{\"jabatan\":\"" + PejabatContoh.WALI + "\",\"jabatanId\":\""
                                + contoh.pejabat().wali(),
                        "\"pihakKedua\":{\"jabatan\":\"" + PejabatContoh.KABID + "\",\"jabatanId\":\""
                                + contoh.pejabat().kabid());
        contoh.kirim(isi).then().statusCode(422).body("violations[0].aturan", equalTo("atasan-langsung"));
    }
}
