package id.simpul.pelaporan.pembekuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.http.Sidik;
import id.simpul.pelaporan.BasisDataUji;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pembekuan LKjIP: sekali dibekukan bitanya tidak berubah lagi, apa pun yang terjadi sesudahnya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class PembekuanIT {
    private static final String JALUR = Klien.PELAPORAN + "/lkjip/2022/pembekuan";
    private static final String TERIMA = "{\"terimaKekurangan\":true}";

    @Test
    void frozen_bytes_outlive_new_texts_a_second_freeze_and_the_loss_of_the_read_model() throws SQLException {
        String kota = siapkan("kota-beku");
        Response pertama = bekukan(kota, TERIMA);
        assertThat(pertama.statusCode()).as(pertama.asString()).isEqualTo(201);
        JsonPath isi = pertama.jsonPath();
        assertThat(isi.getInt("nomor")).isEqualTo(1);
        assertThat(isi.getString("status")).isEqualTo("BERLAKU");
        assertThat(isi.<String>getList("sematan.snapshot.sha256")).hasSize(1);
        List<Map<String, Object>> berkas = isi.getList("berkas");
        assertThat(berkas).hasSize(NamaBerkas.values().length);

        tulisNaskah(kota);
        Response kedua = bekukan(kota, "{\"alasan\":\"Melengkapi isu strategis\",\"terimaKekurangan\":true}");
        assertThat(kedua.jsonPath().getInt("nomor")).isEqualTo(2);
        hapusModelBaca(kota);

        for (Map<String, Object> satu : berkas) {
            byte[] bita = Klien.orang("auditor", kota)
                    .get((String) satu.get("alamat"))
                    .asByteArray();
            assertThat(Sidik.sha256(bita)).as((String) satu.get("nama")).isEqualTo(satu.get("sha256"));
        }
        assertThat(berkas(kota, 1, "lkjip.html")).doesNotContain("Isu baru.", "class=\"draf\"");
        assertThat(berkas(kota, 2, "lkjip.html")).contains("Isu baru.", "Melengkapi isu strategis");
    }

    @Test
    void the_list_runs_from_the_newest_and_only_the_newest_is_in_force() {
        String kota = siapkan("kota-daftar-beku");
        bekukan(kota, TERIMA);
        bekukan(kota, "{\"alasan\":\"Perbaikan tabel\",\"terimaKekurangan\":true}");
        JsonPath halaman = Klien.orang("operator", kota).get(JALUR + "?limit=1").jsonPath();
        assertThat(halaman.getInt("data[0].nomor")).isEqualTo(2);
        assertThat(halaman.getString("data[0].tindakan[0].alasan")).contains("pimpinan");
        Klien.orang("pimpinan", kota)
                .get(JALUR + "?limit=1&kursor=" + halaman.getString("kursor"))
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].nomor", equalTo(1))
                .body("data[0].status", equalTo("DIGANTI"));
        Klien.orang("pimpinan", kota)
                .get(JALUR + "/2")
                .then()
                .body("tindakan[0].kode", equalTo("pembekuan"))
                .body("tindakan[0].boleh", equalTo(true));
    }

    @Test
    void what_is_missing_a_reason_not_given_and_figures_not_approved_are_refused() {
        String kota = siapkan("kota-tolak-beku");
        bekukan(kota, "{}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/terimaKekurangan"))
                .body("detail", containsString("isi belum ada"));
        bekukan(kota, TERIMA).then().statusCode(201);
        bekukan(kota, TERIMA).then().statusCode(422).body("violations[0].pointer", equalTo("/alasan"));
        bekukan(kota, "{\"lain\":1}").then().statusCode(400);
        Klien.orang("pimpinan", kota)
                .contentType(ContentType.JSON)
                .body(TERIMA)
                .post(JALUR)
                .then()
                .statusCode(400)
                .body("kode", equalTo("kunci-idempotensi-wajib"));
        Klien.orang("pimpinan", kota)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(TERIMA)
                .post(Klien.PELAPORAN + "/lkjip/2010/pembekuan")
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"));
    }

    @Test
    void the_same_key_freezes_once() {
        String kota = siapkan("kota-kunci-beku");
        String kunci = UUID.randomUUID().toString();
        int pertama = bekukan(kota, TERIMA, kunci).jsonPath().getInt("nomor");
        assertThat(bekukan(kota, TERIMA, kunci).jsonPath().getInt("nomor")).isEqualTo(pertama);
        Klien.orang("pimpinan", kota).get(JALUR).then().body("data", hasSize(1));
    }

    @Test
    void only_the_leader_freezes_and_another_city_finds_nothing() {
        String kota = siapkan("kota-hak-beku");
        bekukan(kota, TERIMA);
        for (String peran : new String[] {"operator", "verifikator", "admin-kota", "auditor", "integrator"}) {
            Klien.orang(peran, kota)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(TERIMA)
                    .post(JALUR)
                    .then()
                    .statusCode(403);
        }
        String lain = siapkan("kota-lain-beku");
        for (String alamat : List.of("/1", "/1/berkas/lkjip.pdf", "/0", "/abc", "/1/berkas/rahasia.pdf")) {
            Klien.orang("pimpinan", lain).get(JALUR + alamat).then().statusCode(404);
        }
        Klien.orang("pimpinan", lain).get(JALUR).then().body("data", hasSize(0));
    }

    @Test
    void the_application_role_can_neither_change_nor_delete_what_is_frozen() throws SQLException {
        String kota = siapkan("kota-tetap-beku");
        bekukan(kota, TERIMA);
        try (Connection koneksi = BasisDataUji.aplikasi(kota, "");
                Statement perintah = koneksi.createStatement()) {
            for (String sql : List.of(
                    "update milik.pembekuan set alasan = 'x'",
                    "delete from milik.berkas_beku",
                    "update milik.berkas_beku set isi = ''",
                    "delete from milik.pembekuan")) {
                Assertions.assertThatThrownBy(() -> perintah.execute(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String siapkan(String kota) {
        DataContoh.kirim("metro", kota);
        Klien.laporan(kota, "/capaian?tahun=2022", 1);
        Klien.laporan(kota, "/serapan?tahun=2022", 1);
        return kota;
    }

    private static Response bekukan(String kota, String badan) {
        return bekukan(kota, badan, UUID.randomUUID().toString());
    }

    private static Response bekukan(String kota, String badan, String kunci) {
        return Klien.orang("pimpinan", kota)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", kunci)
                .body(badan)
                .post(JALUR);
    }

    private static void tulisNaskah(String kota) {
        Klien.orang("operator", kota)
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"isi\":\"Isu baru.\"}")
                .put(Klien.PELAPORAN + "/naskah/2022/isu-strategis")
                .then()
                .statusCode(201);
    }

    private static String berkas(String kota, int nomor, String nama) {
        return Klien.orang("operator", kota)
                .get("%s/%d/berkas/%s".formatted(JALUR, nomor, nama))
                .asString();
    }

    private static void hapusModelBaca(String kota) throws SQLException {
        try (Connection koneksi = BasisDataUji.pengelola();
                Statement perintah = koneksi.createStatement()) {
            assertThat(perintah.executeUpdate("delete from baca.fakta where tenant_id = '%s'".formatted(kota)))
                    .isPositive();
        }
    }
}
