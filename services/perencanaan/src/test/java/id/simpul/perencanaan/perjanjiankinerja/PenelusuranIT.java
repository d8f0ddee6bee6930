package id.simpul.perencanaan.perjanjiankinerja;

import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.http.Sidik;
import id.simpul.perencanaan.PejabatContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class PenelusuranIT {
    @Test
    void anyone_can_recompute_the_hash_of_what_was_signed() {
        JanjiContoh contoh = JanjiContoh.buat("sidik");
        Response draf = contoh.kirim(contoh.isiKadis("1000.50"));
        String alamat = JanjiContoh.PK + "/" + draf.path("id") + "/verifikasi";
        sebagai("auditor", "sidik").get(alamat).then().statusCode(409);
        contoh.keduaDiKertas(contoh.pertama("pimpinan", draf), "2024-02-01");
        Response bukti = sebagai("auditor", "sidik").get(alamat);
        bukti.then()
                .statusCode(200)
                .body("utuh", equalTo(true))
                .body("tandaTangan", hasSize(2))
                .body("tandaTangan[1].pemangkuMasihSesuai", equalTo(true));
        String kanonik = bukti.path("kanonik");
        assertThat(kanonik).contains("\"anggaran\":1000.5,").contains("\"kota\":\"sidik\"");
        assertThat(Sidik.sha256(kanonik)).isEqualTo(bukti.path("sha256"));
    }

    @Test
    void the_difference_between_two_revisions_names_targets_money_and_reason() {
        JanjiContoh contoh = JanjiContoh.buat("beda");
        Response lama = contoh.berlaku();
        Response revisi = contoh.revisi(lama, "PERUBAHAN");
        String tambah = "," + JanjiContoh.butir(contoh.indikatorLain(), "70", null) + "],\"program\"";
        contoh.ubah(
                        revisi,
                        contoh.isiKadis("900")
                                .replace("MURNI", "PERUBAHAN")
                                .replace("\"target\":70", "\"target\":72,\"alasanBeda\":\"Anggaran turun\"")
                                .replace("],\"program\"", tambah))
                .then()
                .statusCode(200);
        sebagai("auditor", "beda")
                .get(JanjiContoh.PK + "/" + lama.path("id") + "/beda?ke=" + revisi.path("id"))
                .then()
                .statusCode(200)
                .body("alasan", equalTo("Perubahan APBD"))
                .body("bidang[0].bidang", equalTo("versiAnggaran"))
                .body("butir.find { it.kode == 'S1.I1' }.perubahan", equalTo("DIUBAH"))
                .body("butir.find { it.kode == 'S1.I1' }.targetLama", equalTo(70))
                .body("butir.find { it.kode == 'S1.I1' }.targetBaru", equalTo(72))
                .body("butir.find { it.kode == 'S1.I2' }.perubahan", equalTo("DITAMBAH"))
                .body("butir.find { it.kode == 'S1.I2' }.targetLama", nullValue())
                .body("program[0].anggaran.selisih", equalTo(-100))
                .body("jumlahAnggaran.baru", equalTo(900));
        Response lain = contoh.kirim(contoh.isiKadis("1"));
        sebagai("auditor", "beda")
                .get(JanjiContoh.PK + "/" + lama.path("id") + "/beda?ke=" + lain.path("id"))
                .then()
                .statusCode(422);
    }

    @Test
    void the_tree_shows_who_supports_which_line_and_a_target_explains_itself() {
        JanjiContoh contoh = JanjiContoh.buat("pohon");
        Response kadis = contoh.berlaku();
        String butir = kadis.path("butir[0].id");
        Response kabid = contoh.kirim(contoh.isiKabid(kadis.path("id"), butir));
        sebagai("auditor", "pohon")
                .get(JanjiContoh.PK + "/" + kadis.path("id") + "/pohon")
                .then()
                .statusCode(200)
                .body("jabatan", equalTo(PejabatContoh.KADIS))
                .body("anak", hasSize(1))
                .body("anak[0].jabatan", equalTo(PejabatContoh.KABID))
                .body("anak[0].butir[0].indukId", equalTo(butir))
                .body("anak[0].anak", hasSize(0));
        String butirKabid = kabid.path("butir[0].id");
        sebagai("auditor", "pohon")
                .get(JanjiContoh.PK + "/" + kabid.path("id") + "/butir/" + butirKabid + "/penjelasan")
                .then()
                .statusCode(200)
                .body("nilai", equalTo(70))
                .body("masukan[0].sumber.jenis", equalTo("indikator"))
                .body("masukan[1].sumber.snapshot", equalTo(kadis.path("sha256")))
                .body("disetujuiOleh", hasSize(0));
    }

    @Test
    void the_same_agreement_prints_the_same_bytes_and_a_draft_says_so() {
        JanjiContoh contoh = JanjiContoh.buat("cetak");
        Response berlaku = contoh.berlaku();
        String alamat = JanjiContoh.PK + "/" + berlaku.path("id") + "/dokumen?format=";
        for (String format : new String[] {"pdf", "docx"}) {
            Response satu = sebagai("auditor", "cetak").get(alamat + format);
            satu.then().statusCode(200);
            assertThat(satu.asByteArray())
                    .isEqualTo(sebagai("auditor", "cetak").get(alamat + format).asByteArray());
            sebagai("auditor", "cetak")
                    .header("If-None-Match", satu.header("ETag"))
                    .get(alamat + format)
                    .then()
                    .statusCode(304);
        }
        assertThat(new String(
                        sebagai("auditor", "cetak").get(alamat + "pdf").asByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        sebagai("auditor", "cetak").get(alamat + "odt").then().statusCode(400);
        Response draf = contoh.kirim(contoh.isiKadis("5"));
        Response naskah =
                sebagai("auditor", "cetak").get(JanjiContoh.PK + "/" + draf.path("id") + "/dokumen?format=docx");
        naskah.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"pk-cetak-2024-jpt-revisi-0.docx\"");
    }
}
