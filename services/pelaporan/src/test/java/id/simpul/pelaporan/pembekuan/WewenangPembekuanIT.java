package id.simpul.pelaporan.pembekuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.simpul.pelaporan.BasisDataUji;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import id.simpul.uji.PimpinanUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hanya pemangku jabatan pimpinan tinggi pada hari itu yang membekukan LKjIP, dan buktinya tetap. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class WewenangPembekuanIT {
    private static final String JALUR = Klien.PELAPORAN + "/lkjip/2022/pembekuan";
    private static final String ALASAN = "tindakan[0].alasan";

    @Test
    void a_leader_by_role_who_holds_no_position_is_refused_and_told_where_to_register() {
        String kota = siapkan("kota-tanpa-jabatan");
        bekukan("bukan-pejabat", kota)
                .then()
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"))
                .body("detail", containsString("/api/perencanaan/v1/jabatan"));
        daftar("bukan-pejabat", kota).body("data", hasSize(0));
        bekukan("pimpinan-" + kota, kota).then().statusCode(201);
        baca("bukan-pejabat", kota)
                .body("tindakan[0].boleh", equalTo(false))
                .body(ALASAN, containsString("tidak memangku"));
        baca("pimpinan-" + kota, kota).body("tindakan[0].boleh", equalTo(true));
    }

    @Test
    void whoever_held_it_until_yesterday_is_refused_and_the_tenure_is_named() {
        String kota = siapkan("kota-pensiun-beku");
        bekukan("pimpinan-" + kota, kota).then().statusCode(201);
        UUID jabatan = UUID.randomUUID();
        PimpinanUji.kabarkan(kota, jabatan, "pensiun", "2020-01-01", "2020-12-31");
        Menunggu.sampaiLulus(
                () -> baca("pensiun", kota).body(ALASAN, containsString("DEFINITIF 2020-01-01 s.d. 2020-12-31")));
        bekukan("pensiun", kota).then().statusCode(403).body("kode", equalTo("bukan-pemangku"));
        PimpinanUji.kabarkan(kota, jabatan, "pensiun", "2020-01-01", null);
        Menunggu.sampaiLulus(() -> baca("pensiun", kota).body("tindakan[0].boleh", equalTo(true)));
        bekukan("pensiun", kota).then().statusCode(201).body("nomor", equalTo(2));
    }

    @Test
    void the_position_of_the_day_stays_in_the_freeze_and_its_history_after_the_list_changes() throws SQLException {
        String kota = siapkan("kota-bukti-beku");
        UUID jabatan = UUID.randomUUID();
        bekukan("pimpinan-" + kota, kota).then().statusCode(201);
        PimpinanUji.kabarkan(kota, jabatan, "kadis", "2021-05-01", null);
        Menunggu.sampaiLulus(() -> baca("kadis", kota).body("tindakan[0].boleh", equalTo(true)));
        String pemangku = bekukan("kadis", kota)
                .then()
                .statusCode(201)
                .body("oleh", equalTo("kadis"))
                .body("wewenang.jabatan", equalTo("Kepala Dinas Sosial"))
                .body("wewenang.jabatanId", equalTo(jabatan.toString()))
                .body("wewenang.mulai", equalTo("2021-05-01"))
                .body("wewenang.dasar", equalTo("Uji"))
                .body("wewenang.tanggal", notNullValue())
                .extract()
                .path("wewenang.pemangkuId");

        PimpinanUji.kabarkan(kota, jabatan, "penggantinya", "2021-05-01", null);
        Menunggu.sampaiLulus(() -> baca("kadis", kota, 2).body(ALASAN, containsString("tidak memangku")));
        baca("auditor", kota, 2).body("wewenang.pemangkuId", equalTo(pemangku));
        try (Connection pengelola = BasisDataUji.pengelola()) {
            assertThat(BasisDataUji.daftar(
                            pengelola,
                            "select sesudah #>> '{wewenang,pemangkuId}' from riwayat where tenant_id = '%s'"
                                            .formatted(kota)
                                    + " and id_entitas = '2022/2'"))
                    .containsExactly(pemangku);
        }
    }

    private static String siapkan(String kota) {
        DataContoh.kirim("metro", kota);
        Klien.laporan(kota, "/capaian?tahun=2022", 1);
        Klien.laporan(kota, "/serapan?tahun=2022", 1);
        return kota;
    }

    private static Response bekukan(String sub, String kota) {
        return Klien.orang(sub, "pimpinan", kota)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"alasan\":\"Uji wewenang\",\"terimaKekurangan\":true}")
                .post(JALUR);
    }

    private static ValidatableResponse daftar(String sub, String kota) {
        return Klien.orang(sub, "pimpinan", kota).get(JALUR).then().statusCode(200);
    }

    private static ValidatableResponse baca(String sub, String kota) {
        return baca(sub, kota, 1);
    }

    private static ValidatableResponse baca(String sub, String kota, int nomor) {
        return Klien.orang(sub, "pimpinan", kota)
                .get(JALUR + "/" + nomor)
                .then()
                .statusCode(200);
    }
}
