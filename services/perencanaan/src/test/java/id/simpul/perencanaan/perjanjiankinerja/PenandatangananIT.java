package id.simpul.perencanaan.perjanjiankinerja;

import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.kejadian.Topik;
import id.simpul.perencanaan.PejabatContoh;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class PenandatangananIT {
    @Test
    void both_parties_sign_the_same_frozen_content_and_the_right_to_sign_is_kept_as_proof() {
        JanjiContoh contoh = JanjiContoh.buat("tanda");
        Response draf = contoh.kirim(contoh.isiKadis("1000"));
        draf.then().statusCode(201).body("status", equalTo("DRAF")).body("sha256", nullValue());
        contoh.tandatangan("pimpinan", draf, "{\"pihak\":\"KEDUA\"}").then().statusCode(409);

        Response sepihak = contoh.pertama("pimpinan", draf);
        sepihak.then()
                .statusCode(200)
                .body("status", equalTo("DITANDATANGANI_SEPIHAK"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("tandaTangan[0].sebutan", equalTo(PejabatContoh.KADIS))
                .body("tandaTangan[0].wewenang.sub", equalTo("pimpinan-tanda"))
                .body("tandaTangan[0].wewenang.dasar", equalTo("SK contoh"));
        contoh.ubah(sepihak, contoh.isiKadis("2000")).then().statusCode(409);

        Response berlaku = contoh.keduaDiKertas(sepihak, "2024-02-01");
        berlaku.then()
                .statusCode(200)
                .body("status", equalTo("DITANDATANGANI"))
                .body("tandaTangan", hasSize(2))
                .body("tandaTangan[1].cara", equalTo("KERTAS"))
                .body("tandaTangan[1].wewenang.sub", nullValue())
                .body("tandaTangan[1].dicatatOleh", equalTo("admin-kota-tanda"))
                .body("tandaTangan[1].sha256", equalTo(sepihak.path("sha256")));
        contoh.ubah(berlaku, contoh.isiKadis("2000"))
                .then()
                .statusCode(409)
                .body("detail", containsString("DITANDATANGANI"));
        String kunci = "tanda|perjanjian-kinerja|" + berlaku.path("id");
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("perencanaan")))
                .anySatisfy(rekaman -> {
                    assertThat(rekaman.key()).isEqualTo(kunci);
                    assertThat(new String(rekaman.value(), StandardCharsets.UTF_8))
                            .contains("\"status\":\"DITANDATANGANI\"");
                }));
    }

    @Test
    void nobody_signs_without_the_position_or_outside_the_tenure() {
        JanjiContoh contoh = JanjiContoh.buat("luarmasa");
        Response draf = contoh.kirim(contoh.isiKadis("1000"));
        contoh.pertama("operator", draf)
                .then()
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"))
                .body("detail", containsString("tidak pernah memangku"));
        String pemangku = sebagai("auditor", "luarmasa")
                .get("/api/perencanaan/v1/jabatan/" + contoh.pejabat().kadis())
                .path("pemangku[0].id");
        PejabatContoh.akhiri("luarmasa", contoh.pejabat().kadis(), pemangku, "DEFINITIF", "2024-12-31")
                .then()
                .statusCode(200);
        contoh.pertama("pimpinan", draf)
                .then()
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"))
                .body("detail", containsString("2022-01-03 s.d. 2024-12-31"));
        sebagai("pimpinan", "luarmasa")
                .get(JanjiContoh.PK + "/" + draf.path("id"))
                .then()
                .body("tindakan.find { it.kode == 'penandatanganan' }.boleh", equalTo(false))
                .body("tindakan.find { it.kode == 'penandatanganan' }.alasan", containsString("2024-12-31"));
    }

    @Test
    void a_tenure_that_carried_a_signature_cannot_be_cut_before_it() {
        JanjiContoh contoh = JanjiContoh.buat("masapakai");
        contoh.pertama("pimpinan", contoh.kirim(contoh.isiKadis("1000"))).then().statusCode(200);
        String pemangku = sebagai("auditor", "masapakai")
                .get("/api/perencanaan/v1/jabatan/" + contoh.pejabat().kadis())
                .path("pemangku[0].id");
        PejabatContoh.akhiri("masapakai", contoh.pejabat().kadis(), pemangku, "DEFINITIF", "2024-12-31")
                .then()
                .statusCode(409)
                .body("detail", containsString("dipakai pada"));
    }

    @Test
    void a_paper_signature_is_recorded_by_the_admin_only_and_on_a_day_someone_held_the_position() {
        JanjiContoh contoh = JanjiContoh.buat("kertas");
        Response sepihak = contoh.pertama("pimpinan", contoh.kirim(contoh.isiKadis("1000")));
        contoh.keduaDiKertas(sepihak, "2020-01-01")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/kertas/tanggal"));
        contoh.keduaDiKertas(sepihak, "2099-01-01").then().statusCode(422);
        contoh.tandatangan(
                        "pimpinan",
                        sepihak,
                        "{\"pihak\":\"KEDUA\",\"cara\":\"KERTAS\",\"kertas\":{\"nomor\":\"1\",\"tanggal\":\"2024-02-01\",\"alasan\":\"x\"}}")
                .then()
                .statusCode(403)
                .body("kode", equalTo("dilarang"));
        contoh.tandatangan("admin-kota", sepihak, "{\"pihak\":\"KEDUA\",\"cara\":\"KERTAS\"}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/kertas"));
    }

    @Test
    void what_only_one_party_signed_can_be_returned_with_a_reason_and_signed_again() {
        JanjiContoh contoh = JanjiContoh.buat("kembali");
        Response sepihak = contoh.pertama("pimpinan", contoh.kirim(contoh.isiKadis("1000")));
        Response draf = sebagai("pimpinan", "kembali")
                .header("If-Match", sepihak.header("ETag"))
                .body("{\"alasan\":\"Pagu keliru\"}")
                .post(JanjiContoh.PK + "/" + sepihak.path("id") + "/pengembalian");
        draf.then().statusCode(200).body("status", equalTo("DRAF")).body("tandaTangan", hasSize(0));
        Response lagi = contoh.pertama("pimpinan", contoh.ubah(draf, contoh.isiKadis("1500")));
        lagi.then().statusCode(200).body("tandaTangan", hasSize(1));
        assertThat(lagi.<String>path("sha256")).isNotEqualTo(sepihak.path("sha256"));
    }

    @Test
    void a_revision_leaves_the_old_one_readable_and_in_force_until_it_is_signed() {
        JanjiContoh contoh = JanjiContoh.buat("revisi");
        Response lama = contoh.berlaku();
        Response revisi = contoh.revisi(lama, "PERUBAHAN");
        revisi.then()
                .statusCode(201)
                .body("revisi", equalTo(1))
                .body("menggantikanId", equalTo(lama.path("id")))
                .body("butir[0].id", equalTo(lama.path("butir[0].id")))
                .body("alasanPerubahan", equalTo("Perubahan APBD"));
        contoh.revisi(lama, "PERUBAHAN").then().statusCode(409);
        String alamatLama = JanjiContoh.PK + "/" + lama.path("id");
        sebagai("auditor", "revisi").get(alamatLama).then().body("status", equalTo("DITANDATANGANI"));
        Response diubah = contoh.ubah(revisi, contoh.isiKadis("900").replace("MURNI", "PERUBAHAN"));
        contoh.keduaDiKertas(contoh.pertama("pimpinan", diubah), "2024-10-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("DITANDATANGANI"));
        sebagai("auditor", "revisi")
                .get(alamatLama)
                .then()
                .body("status", equalTo("DIGANTIKAN"))
                .body("program[0].anggaran", equalTo(1000))
                .body("tandaTangan", hasSize(2));
    }
}
