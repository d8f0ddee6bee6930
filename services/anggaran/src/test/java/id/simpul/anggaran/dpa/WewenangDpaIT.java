package id.simpul.anggaran.dpa;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import id.simpul.uji.PimpinanUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hanya pemangku jabatan pimpinan tinggi pada hari itu yang mengesahkan DPA, dan buktinya tetap. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class WewenangDpaIT {
    private static final String SAHKAN = "tindakan.find { it.kode == 'sahkan' }.";

    private KlienAnggaran kota;
    private String dpa;

    @BeforeEach
    void siapkan() {
        kota = KlienAnggaran.kotaBaru("jabatan");
        dpa = kota.dpaBaru(DpaKecil.badan("MURNI", "a", "600"));
    }

    @Test
    void a_leader_by_role_who_holds_no_position_is_refused_and_told_where_to_register() {
        kota.sahkan("bukan-pejabat", dpa)
                .then()
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"))
                .body("detail", containsString("/api/perencanaan/v1/jabatan"));
        baca("bukan-pejabat")
                .body("status", equalTo("DRAF"))
                .body("pengesahan", nullValue())
                .body(SAHKAN + "boleh", equalTo(false))
                .body(SAHKAN + "alasan", containsString("tidak memangku"));
        baca("pimpinan-" + kota.kota()).body(SAHKAN + "boleh", equalTo(true)).body(SAHKAN + "alasan", nullValue());
    }

    @Test
    void whoever_held_it_until_yesterday_is_refused_and_the_tenure_is_named() {
        UUID jabatan = UUID.randomUUID();
        PimpinanUji.kabarkan(kota.kota(), jabatan, "pensiun", "2020-01-01", "2020-12-31");
        Menunggu.sampaiLulus(
                () -> baca("pensiun").body(SAHKAN + "alasan", containsString("DEFINITIF 2020-01-01 s.d. 2020-12-31")));
        kota.sahkan("pensiun", dpa).then().statusCode(403).body("kode", equalTo("bukan-pemangku"));
        PimpinanUji.kabarkan(kota.kota(), jabatan, "pensiun", "2020-01-01", null);
        Menunggu.sampaiLulus(() -> kota.sahkan("pensiun", dpa).then().statusCode(200));
    }

    @Test
    void the_position_of_the_day_stays_in_the_ratification_and_its_history_after_the_list_changes() {
        UUID jabatan = UUID.randomUUID();
        PimpinanUji.kabarkan(kota.kota(), jabatan, "kadis", "2021-05-01", null);
        Menunggu.sampaiLulus(() -> baca("kadis").body(SAHKAN + "boleh", equalTo(true)));
        String pemangku = kota.sahkan("kadis", dpa)
                .then()
                .statusCode(200)
                .body("pengesahan.oleh", equalTo("kadis"))
                .body("pengesahan.wewenang.jabatan", equalTo("Kepala Dinas Sosial"))
                .body("pengesahan.wewenang.jabatanId", equalTo(jabatan.toString()))
                .body("pengesahan.wewenang.jenis", equalTo("DEFINITIF"))
                .body("pengesahan.wewenang.dasar", equalTo("Uji"))
                .body("pengesahan.wewenang.mulai", equalTo("2021-05-01"))
                .body("pengesahan.wewenang.tanggal", notNullValue())
                .extract()
                .path("pengesahan.wewenang.pemangkuId");

        PimpinanUji.kabarkan(kota.kota(), jabatan, "penggantinya", "2021-05-01", null);
        String draf = kota.dpaBaru(DpaKecil.badan("PERGESERAN-1", "a", "600"));
        Menunggu.sampaiLulus(() -> kota.orang("kadis", "pimpinan")
                .get(DPA + "/" + draf)
                .then()
                .body(SAHKAN + "alasan", containsString("tidak memangku")));
        kota.sahkan("kadis", draf).then().statusCode(403);
        baca("auditor", "auditor").body("pengesahan.wewenang.pemangkuId", equalTo(pemangku));
        assertThat(riwayat().getString("sebelum.pengesahan")).isNull();
        assertThat(riwayat().getString("sesudah.pengesahan.wewenang.pemangkuId"))
                .isEqualTo(pemangku);
    }

    private ValidatableResponse baca(String sub) {
        return baca(sub, "pimpinan");
    }

    private ValidatableResponse baca(String sub, String peran) {
        return kota.orang(sub, peran).get(DPA + "/" + dpa).then().statusCode(200);
    }

    private JsonPath riwayat() {
        String riwayat = "/api/anggaran/v1/riwayat";
        int nomor = kota.sebagai("auditor")
                .queryParam("jenis", "dpa")
                .queryParam("idEntitas", dpa)
                .get(riwayat)
                .jsonPath()
                .getInt("data[1].nomor");
        return kota.sebagai("auditor").get(riwayat + "/" + nomor).jsonPath();
    }
}
