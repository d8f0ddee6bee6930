package id.simpul.pelaporan.agregat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Gulungan bernama, kota terlambat, penyajian ulang, dan penelusuran sampai snapshot. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class PenelusuranAgregatIT {
    private static final String MISKIN = "gulungan.find { it.acuanNasional == 'KEMISKINAN' }";

    @Test
    void a_restated_figure_shows_every_approval_with_its_reason_and_leads_to_both_snapshots() {
        DataContoh.kirim("pontianak", "saji");
        setujuiUlang("saji");
        JsonPath laporan = Menunggu.sampaiAda(() -> {
            JsonPath isi = Klien.agregat("/capaian?tahun=2020", 3, "saji");
            return isi.getBoolean("data[2].disajikanUlang") ? isi : null;
        });
        assertThat(laporan.<Object>get("data[2].realisasi")).hasToString("4.75");
        assertThat(laporan.<String>getList("data[2].persetujuan.alasanPembukaan"))
                .containsExactly(null, "Angka BPS direvisi.");
        assertThat(laporan.<BigDecimal>getList("data[2].persetujuan.realisasi")).hasToString("[4.70, 4.75]");
        for (int i = 0; i < 2; i++) {
            Klien.agregator("saji")
                    .get(laporan.getString("data[2].persetujuan[" + i + "].tautanSnapshot"))
                    .then()
                    .statusCode(200)
                    .body("versi", equalTo(i + 1))
                    .body("isi.disetujuiOleh", equalTo(null));
            Klien.agregator("metro")
                    .get(laporan.getString("data[2].persetujuan[" + i + "].tautanSnapshot"))
                    .then()
                    .statusCode(404);
        }
        JsonPath penjelasan = JsonPath.from(Klien.agregator("saji")
                .get(laporan.getString("data[2].tautanPenjelasan"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(penjelasan.getString("rumus.nama")).isEqualTo("turun.selisih");
        assertThat(penjelasan.getInt("masukan.find { it.nama == 'realisasi' }.sumber.snapshot.versi"))
                .isEqualTo(2);
        assertThat(penjelasan.getInt("masukan.find { it.nama == 'target' }.sumber.snapshot.versi"))
                .as("target dari definisi yang dibekukan")
                .isEqualTo(2);
        assertThat(penjelasan.<Object>get("disetujuiOleh")).isNull();
    }

    private static void setujuiUlang(String kota) {
        DataContoh.Satu snapshot = DataContoh.baca("pontianak").stream()
                .filter(satu -> satu.jenis().equals("realisasi-disetujui"))
                .filter(satu ->
                        satu.isi().path("isi").path("kodeIndikator").asText().equals("IKU3"))
                .filter(satu -> satu.isi().path("periode").asText().equals("2020"))
                .findFirst()
                .orElseThrow();
        ObjectNode isi = (ObjectNode) snapshot.isi();
        isi.put("versiSnapshot", 2)
                .put("alasanPembukaan", "Angka BPS direvisi.")
                .put("waktu", "2021-06-01T00:00:00Z");
        ((ObjectNode) isi.get("isi")).put("nilai", new BigDecimal("4.75"));
        DataContoh.kirim(
                kota,
                new DataContoh.Satu(
                        "realisasi", "realisasi-disetujui", isi.path("id").asText() + "|2", isi));
    }

    @Test
    void missing_and_late_cities_are_listed_against_the_deadline() {
        DataContoh.kirim("pontianak", "tepat");
        DataContoh.kirim("metro", "telat");
        Klien.agregat("/capaian?tahun=2022", 1, "telat");
        JsonPath laporan = Menunggu.sampaiAda(() -> {
            JsonPath isi = Klien.agregat("/capaian?tahun=2020", 3, "tepat", "telat");
            return isi.getList("cakupan.belumAda").equals(java.util.List.of("telat")) ? isi : null;
        });
        assertThat(laporan.<String>getList("cakupan.kota.tenggat")).containsExactly("2021-02-28", "2021-02-28");
        assertThat(laporan.<String>getList("cakupan.terlambat")).containsExactly("telat");
        assertThat(laporan.getString("cakupan.kota[1].disetujui")).startsWith("2021-02-10");
        assertThat(laporan.getString("cakupan.teks")).isEqualTo("1 dari 2 kota");
    }

    @Test
    void like_with_like_is_rolled_up_by_name_and_what_differs_is_refused_naming_the_cities() {
        DataContoh.kirim("pontianak", "seragama");
        kirimSeragam("seragamb", "%", null, "6.20");
        kirimSeragam("lainsatuan", "Nilai", null, "9.00");
        kirimSeragam("lainrumus", "%", "turun.rasio", "7.00");
        JsonPath seragam = tunggu(2, "seragama", "seragamb");
        assertThat(seragam.getString(MISKIN + ".cakupan")).isEqualTo("2 dari 2 kota");
        assertThat(seragam.<Object>get(
                        MISKIN + ".angka.find { it.dari == 'REALISASI' && it.cara == 'RERATA_RASIO' }.nilai"))
                .hasToString("5.45");
        assertThat(seragam.getList(MISKIN + ".perbedaan")).isEmpty();
        JsonPath satuan = tunggu(2, "lainsatuan", "seragama");
        assertThat(satuan.<String>getList(MISKIN + ".perbedaan[0].menurutKota.kota"))
                .containsExactly("lainsatuan", "seragama");
        assertThat(satuan.<Object>getList(MISKIN + ".angka.nilai")).isNotEmpty().containsOnlyNulls();
        assertThat(satuan.getString(MISKIN + ".keterangan"))
                .contains("satuan", "lainsatuan IKU3 Nilai", "seragama IKU3 %");
        JsonPath rumus = tunggu(2, "lainrumus", "seragama");
        assertThat(rumus.<Object>getList(MISKIN + ".angka.nilai")).isNotEmpty().containsOnlyNulls();
        assertThat(rumus.getString(MISKIN + ".keterangan")).contains("lainrumus IKU3 turun.rasio");
        Klien.agregator("lainrumus", "seragama")
                .get(Klien.AGREGAT + "/gulungan?tahun=2020&acuan=KEMISKINAN")
                .then()
                .statusCode(422)
                .body("violations.pesan[0]", containsString("lainrumus"))
                .body("violations.pesan[1]", containsString("seragama"));
        Klien.agregator("seragama", "seragamb")
                .get(Klien.AGREGAT + "/gulungan?tahun=2020&acuan=KEMISKINAN")
                .then()
                .statusCode(200);
        Klien.agregator("seragama")
                .get(Klien.AGREGAT + "/gulungan?tahun=2020&acuan=TIDAKADA")
                .then()
                .statusCode(404);
    }

    private static JsonPath tunggu(int kota, String... cakupan) {
        return Menunggu.sampaiAda(() -> {
            JsonPath isi = Klien.agregat("/capaian?tahun=2020", kota, cakupan);
            return isi.getList("cakupan.belumAda").isEmpty()
                            && isi.get(MISKIN) != null
                            && isi.getList(MISKIN + ".kota").size() == kota
                    ? isi
                    : null;
        });
    }

    private static void kirimSeragam(String kota, String satuan, String rumus, String nilai) {
        for (DataContoh.Satu satu : DataContoh.baca("pontianak")) {
            ObjectNode isi = (ObjectNode) satu.isi();
            if (satu.jenis().equals("realisasi-disetujui")
                    && isi.path("periode").asText().equals("2020")) {
                ObjectNode dalam = (ObjectNode) isi.get("isi");
                dalam.put("nilai", new BigDecimal(nilai));
                ((ObjectNode) dalam.get("indikator")).put("satuan", satuan);
                if (dalam.path("kodeIndikator").asText().equals("IKU3")) {
                    ((ObjectNode) dalam.get("indikator")).put("rumus", rumus);
                }
            }
            DataContoh.kirim(kota, satu);
        }
    }

    @Test
    void the_service_standards_of_all_cities_are_summed_and_averaged_by_name() throws Exception {
        spm("spma", 100, 90);
        spm("spmb", 300, 300);
        JsonPath laporan = Menunggu.sampaiAda(() -> {
            JsonPath isi = Klien.agregat("/spm?tahun=2022", 2, "spma", "spmb", "spmc");
            return isi.getInt("cakupan.tersedia") == 2 ? isi : null;
        });
        String spm1 = "perLayanan.find { it.layanan == 'SPM-1' }";
        assertThat(laporan.<Object>get(spm1 + ".rasioJumlah")).hasToString("97.50");
        assertThat(laporan.<Object>get(spm1 + ".rerataRasio")).hasToString("95.00");
        assertThat(laporan.<String>getList("cakupan.belumAda")).containsExactly("spmc");
        assertThat(laporan.getString("triwulan")).isEqualTo("2022-T4");
    }

    private static void spm(String kota, int sasaran, int terlayani) throws Exception {
        DataContoh.kirim("metro", kota);
        kirimSpm(kota, sasaran, terlayani, "DISETUJUI");
    }

    private static void kirimSpm(String kota, int sasaran, int terlayani, String status) throws Exception {
        DataContoh.kirim(kota, new DataContoh.Satu("realisasi", "spm", "s1", isiSpm(sasaran, terlayani, status)));
    }

    private static com.fasterxml.jackson.databind.JsonNode isiSpm(int sasaran, int terlayani, String status)
            throws Exception {
        return new ObjectMapper().readTree("""
                {"id":"s1","layanan":"SPM-1","namaLayanan":"x","tahun":2022,"triwulan":"2022-T4","sasaran":%d,
                 "terlayani":%d,"mutu":[{"nama":"m","dibutuhkan":1,"terpenuhi":1}],"status":"%s","versi":1,
                 "pengisi":["sub"],"langkah":[]}
                """.formatted(sasaran, terlayani, status));
    }

    private static void setujuiSpm(String kota, int versi, int terlayani, String alasan) throws Exception {
        kirimSpm(kota, 100, terlayani, "DISETUJUI");
        ObjectNode isi = new ObjectMapper()
                .createObjectNode()
                .put("id", "s1")
                .put("tahun", 2022)
                .put("versiSnapshot", versi)
                .put("sha256", "a".repeat(64))
                .put("disetujuiOleh", "sub")
                .put("waktu", "2023-01-0%dT00:00:00Z".formatted(versi))
                .put("alasanPembukaan", alasan);
        isi.set("isi", isiSpm(100, terlayani, "DISETUJUI"));
        DataContoh.kirim(kota, new DataContoh.Satu("realisasi", "spm-disetujui", "s1|" + versi, isi));
    }

    private static JsonPath tungguSpm(String kota, String terlayani, int persetujuan) {
        return Menunggu.sampaiAda(() -> {
            JsonPath isi = Klien.agregat("/spm?tahun=2022", 1, kota);
            return isi.getList("data").size() == 1
                            && isi.getString("data[0].terlayani").equals(terlayani)
                            && isi.getList("data[0].persetujuan").size() == persetujuan
                    ? isi
                    : null;
        });
    }

    @Test
    void a_reopened_service_standard_keeps_its_last_approved_figure_until_it_is_approved_again() throws Exception {
        DataContoh.kirim("metro", "spmbuka");
        setujuiSpm("spmbuka", 1, 90, null);
        tungguSpm("spmbuka", "90", 1);
        kirimSpm("spmbuka", 100, 5, "DRAF");
        Menunggu.sampaiLulus(
                () -> assertThat(Klien.laporan("spmbuka", "/spm?tahun=2022", 1).getString("data[0].status"))
                        .isEqualTo("DRAF"));
        JsonPath dibuka = tungguSpm("spmbuka", "90", 1);
        assertThat(dibuka.getString("data[0].status")).isEqualTo("DISETUJUI");
        assertThat(dibuka.getBoolean("data[0].disajikanUlang")).isFalse();
        assertThat(dibuka.getString("cakupan.teks")).isEqualTo("1 dari 1 kota");
        setujuiSpm("spmbuka", 2, 95, "Salah hitung.");
        JsonPath ulang = tungguSpm("spmbuka", "95", 2);
        assertThat(ulang.getBoolean("data[0].disajikanUlang")).isTrue();
        assertThat(ulang.<String>getList("data[0].persetujuan.alasanPembukaan")).containsExactly(null, "Salah hitung.");
        Klien.agregator("spmbuka")
                .get(ulang.getString("data[0].persetujuan[0].tautanSnapshot"))
                .then()
                .statusCode(200)
                .body("isi.isi.terlayani", equalTo(90))
                .body("isi.isi.pengisi", equalTo(null))
                .body("isi.disetujuiOleh", equalTo(null));
        Klien.agregator("metro")
                .get(ulang.getString("data[0].tautanSnapshot"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_service_standard_that_was_never_approved_is_not_in_the_aggregate() throws Exception {
        DataContoh.kirim("metro", "spmdraf");
        kirimSpm("spmdraf", 100, 5, "DRAF");
        Klien.laporan("spmdraf", "/spm?tahun=2022", 1);
        JsonPath laporan = Klien.agregat("/spm?tahun=2022", 0, "spmdraf");
        assertThat(laporan.<String>getList("cakupan.kota.alasan"))
                .containsExactly("Belum ada laporan SPM yang disetujui pada triwulan ini.");
    }

    @Test
    void a_workbook_is_a_workbook_and_its_tag_follows_the_content() {
        DataContoh.kirim("pontianak", "buku");
        Klien.agregat("/capaian?tahun=2020", 3, "buku");
        String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var jawaban = Klien.agregator("buku").accept(xlsx).get(Klien.AGREGAT + "/capaian?tahun=2020");
        jawaban.then().statusCode(200).contentType(containsString(xlsx));
        assertThat(jawaban.asByteArray()).startsWith('P', 'K');
        Klien.agregator("buku")
                .accept(xlsx)
                .header("If-None-Match", jawaban.header("ETag"))
                .get(Klien.AGREGAT + "/capaian?tahun=2020")
                .then()
                .statusCode(304);
    }
}
