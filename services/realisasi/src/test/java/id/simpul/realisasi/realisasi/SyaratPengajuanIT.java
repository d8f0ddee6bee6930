package id.simpul.realisasi.realisasi;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Narasi, jendela, dan dasar penyebut: syarat sebelum sebuah isian boleh disimpan atau diajukan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class SyaratPengajuanIT {
    @Test
    void below_the_citys_threshold_the_narrative_is_required_before_submitting_and_the_actions_say_so() {
        Kota kota = Kota.siap("kota-narasi");
        kota.badan("admin-kota", "{\"ambangNarasi\":75}")
                .header("If-None-Match", "*")
                .put(Kota.AKAR + "pengaturan")
                .then()
                .statusCode(201)
                .body("bawaan", equalTo(false))
                .body("kategoriSpm.nama", hasItems("Tuntas Muda", "Tuntas Pratama"));
        UUID indikator = kota.indikator("S1.I1", "%", "80");
        String id = kota.tercatat(indikator, "2024", "{\"nilai\":40}");
        kota.langkah("operator", id, "pengajuan", null)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/narasi/kendala", "/narasi/tindakLanjut"));
        kota.sebagai("operator")
                .get(Kota.REALISASI + id)
                .then()
                .body("tindakan.find { it.kode == 'pengajuan' }.boleh", equalTo(false))
                .body("tindakan.find { it.kode == 'pengajuan' }.alasan", containsString("ambang 75"));
        ubah(kota, id, indikator, """
                {"nilai":40,"narasi":{"pendukung":"a","kendala":"b","penyebab":"c","solusi":"d","tindakLanjut":"e"}}
                """).then().statusCode(200).body("narasi.solusi", equalTo("d"));
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
    }

    @Test
    void a_closed_window_refuses_until_an_exception_opens_it_and_the_relocking_is_on_record() {
        Kota kota = Kota.siap("kota-jendela");
        UUID indikator = kota.indikator("S1.I1", "%", "80");
        String jendela = kota.badan("admin-kota", """
                        {"periode":"2024","buka":"2025-01-01","tutup":"2025-01-20"}
                        """)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Kota.AKAR + "jendela")
                .then()
                .statusCode(201)
                .body("keadaan", equalTo("DITUTUP"))
                .extract()
                .path("id");
        kota.catat(indikator, "2024", "{\"nilai\":1}")
                .then()
                .statusCode(409)
                .body("detail", containsString("2025-01-20"));
        Instant sampai = Instant.now().plus(2, ChronoUnit.SECONDS);
        kota.badan("pimpinan", "{\"sampai\":\"%s\",\"alasan\":\"Listrik padam\"}".formatted(sampai))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Kota.AKAR + "jendela/" + jendela + "/pengecualian")
                .then()
                .statusCode(201)
                .body("keadaan", equalTo("DIKECUALIKAN"));
        String id = kota.tercatat(indikator, "2024", "{\"nilai\":1}");
        Menunggu.sampaiLulus(() -> kota.sebagai("auditor")
                .get(Kota.AKAR + "riwayat?jenis=jendela&id=" + jendela)
                .then()
                .statusCode(200)
                .body("data.tindakan", hasItem("terkunci-ulang"))
                .body("data.find { it.tindakan == 'terkunci-ulang' }.pelaku", equalTo("sistem")));
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(409);
        kota.badan("admin-kota", """
                        {"periode":"2024","buka":"2025-01-01","tutup":"2025-01-20"}
                        """)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Kota.AKAR + "jendela")
                .then()
                .statusCode(409);
    }

    @Test
    void medan_counts_people_in_2024_where_it_counted_households_in_2023() {
        Kota kota = Kota.siap("kota-penyebut");
        UUID indikator = kota.indikator("S1.I1", "%", "70");
        kota.tercatat(indikator, "2023", """
                {"pembilang":50,"penyebut":100,
                 "dasarPenyebut":{"satuan":"rumah tangga","sumber":"Pendataan dinas","tanggalBatas":"2023-01-31"}}
                """);
        String isi = """
                {"pembilang":647681,"penyebut":710155,
                 "dasarPenyebut":{"satuan":"jiwa","sumber":"Pendataan dinas","tanggalBatas":"2024-01-31"%s}}
                """;
        kota.catat(indikator, "2024", isi.formatted(""))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/dasarPenyebut/alasanPerubahan"));
        kota.catat(indikator, "2024", isi.formatted(",\"alasanPerubahan\":\"Data terpadu kini per jiwa\""))
                .then()
                .statusCode(201)
                .body("dasarPenyebut.berubah", equalTo(true));
    }

    @Test
    void a_personal_number_is_refused_in_the_sentences_and_in_the_source_of_the_denominator() {
        Kota kota = Kota.siap("kota-penyebut");
        UUID indikator = kota.indikator("S1.I2", "%", "70");
        kota.catat(indikator, "2024", "{\"nilai\":1,\"narasi\":{\"kendala\":\"KK 9999010101010001\"}}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/narasi/kendala"))
                .body("violations[0].aturan", equalTo("nomor-pribadi"));
    }

    private static io.restassured.response.Response ubah(Kota kota, String id, UUID indikator, String isi) {
        return kota.badan("operator", isi).header("If-Match", kota.tag(id)).put(Kota.REALISASI + indikator + "/2024");
    }
}
