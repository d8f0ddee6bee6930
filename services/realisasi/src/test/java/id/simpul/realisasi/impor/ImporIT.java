package id.simpul.realisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kiriman berbentuk paket data, dengan jebakan yang sama: penyebut di antara komponen, baris jumlah, dan baris kedua. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class ImporIT {
    private static final String JALUR = Kota.AKAR + "impor";
    private static final RestAssuredConfig DESIMAL = RestAssuredConfig.config()
            .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    /** Milidetik; lebih lama daripada batas ujinya supaya yang menilai adalah ujinya. */
    private static final int SABAR = 90_000;

    private static final String KEPALA_REALISASI =
            "indikator_kode,tahun,realisasi,satuan_realisasi,pembilang,penyebut,capaian_tercetak,predikat_tercetak,"
                    + "teks_tercetak,alasan_satuan_campur,baris\n";
    private static final String KEPALA_KOMPONEN =
            "indikator_kode,tahun,uraian,kuota_atau_populasi,realisasi,satuan,sumber_dana,dihitung,alasan,baris\n";
    private static final String KEPALA_KELUARAN =
            "level,uraian,indikator_keluaran,tahun,target_angka,target_satuan,realisasi_angka,realisasi_satuan,status,"
                    + "teks_realisasi,baris\n";

    private static int urutan;

    private Kota kota;
    private UUID berbagian;
    private UUID rasio;

    @BeforeEach
    void siapkan() {
        urutan++;
        kota = Kota.siap("kota-impor-" + urutan);
        berbagian = kota.indikator("S1.I1", "%", "70");
        rasio = kota.indikator("S3.I1", "%", "100");
    }

    @Test
    void a_trial_says_exactly_what_applying_does_and_changes_nothing() {
        byte[] paket = paket(benar());
        Response uji = kirim("uji", paket);
        uji.then().statusCode(200).body("diterima", equalTo(true)).body("hasil.realisasi.dibuat", equalTo(2));
        kota.sebagai("auditor").get(Kota.REALISASI).then().body("data", empty());
        Response terapkan = kirim("terapkan", paket);
        terapkan.then().statusCode(200);
        assertThat(terapkan.asString()).isEqualTo(uji.asString());
    }

    @Test
    void printed_rows_become_parts_a_denominator_and_printed_figures_beside_them() {
        kirim("terapkan", paket(benar())).then().statusCode(200);
        baca(berbagian)
                .body("data[0].cara", equalTo("KOMPONEN"))
                .body("data[0].status", equalTo("DRAF"))
                .body("data[0].pembilang", equalTo(896))
                .body("data[0].penyebut", equalTo(896))
                .body("data[0].tercetak.penyebut", equalTo(898))
                .body("data[0].komponen.dihitung", contains(true, true, false))
                .body("data[0].satuanCampur", equalTo(true));
        baca(rasio)
                .body("data[0].cara", equalTo("RASIO"))
                .body("data[0].nilai", equalTo(100))
                .body("data[0].tercetak.capaian", comparesEqualTo(new BigDecimal("91.53")));
        kota.sebagai("auditor")
                .get(Kota.AKAR + "keluaran?tahun=2024")
                .then()
                .body("data.status", contains("SELESAI", "REFOCUSING"))
                .body("data[1].alasan", equalTo("Tercetak: refocusing"));
        kota.sebagai("auditor")
                .get(Kota.AKAR + "spm?tahun=2024")
                .then()
                .body("data", hasSize(1))
                .body("data[0].mutu.nama", contains("Kursi roda"));
    }

    @Test
    void what_is_exported_is_imported_again_without_a_single_change() {
        kirim("terapkan", paket(benar())).then().statusCode(200);
        for (String format : List.of("csv", "xlsx")) {
            byte[] ekspor = kota.sebagai("auditor")
                    .get(Kota.AKAR + "ekspor?tahun=2024&format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            kirim("uji", ekspor)
                    .then()
                    .statusCode(200)
                    .body("diterima", equalTo(true))
                    .body("hasil.realisasi", equalTo(Map.of("dibuat", 0, "diubah", 0, "tetap", 2)))
                    .body("hasil.keluaran", equalTo(Map.of("dibuat", 0, "diubah", 0, "tetap", 2)))
                    .body("hasil.spm", equalTo(Map.of("dibuat", 0, "diubah", 0, "tetap", 1)));
        }
    }

    @Test
    void a_printed_sum_that_its_parts_do_not_give_is_taken_from_the_parts_on_both_sides() {
        Map<String, String> paket = Map.of(
                "realisasi", KEPALA_REALISASI + "S1.I1,2023,100,%,898,898,100,Berhasil,,,10\n",
                "komponen",
                        KEPALA_KOMPONEN
                                + "S1.I1,2023,Bagian A,872,872,Kelompok,APBD,ya,pembilang dan penyebut,1\n"
                                + "S1.I1,2023,Bagian B,24,24,Kelompok,APBD,ya,pembilang dan penyebut,2\n"
                                + "S1.I1,2023,Jumlah,898,898,,,tidak,baris jumlah tercetak,3\n");
        kirim("terapkan", paket(paket))
                .then()
                .statusCode(200)
                .body("temuan.aturan", contains("beda-tercetak", "beda-tercetak"))
                .body("temuan.kolom", contains("pembilang", "penyebut"))
                .body("temuan[1].pesan", containsString("tercetak 898, dari bagiannya 896."));
        baca(berbagian)
                .body("data[0].pembilang", equalTo(896))
                .body("data[0].penyebut", equalTo(896))
                .body("data[0].tercetak.penyebut", equalTo(898));
    }

    @Test
    void a_percentage_whose_parts_have_no_denominator_keeps_its_printed_value() {
        Map<String, String> paket = Map.of(
                "realisasi", KEPALA_REALISASI + "S1.I1,2020,129,%,,,103,,,,6\n",
                "komponen", KEPALA_KOMPONEN + "S1.I1,2020,Pengaduan,15000,19424,pengaduan,APBD,ya,,5\n");
        kirim("terapkan", paket(paket)).then().statusCode(200).body("temuan.aturan", contains("tanpa-hitungan"));
        baca(berbagian).body("data[0].cara", equalTo("NILAI")).body("data[0].nilai", equalTo(129));
    }

    @Test
    void an_approved_value_is_exported_and_imported_again_without_a_change() {
        String id = kota.tercatat(rasio, "2024", "{\"nilai\":65.15}");
        kota.sampaiDisetujui(id);
        byte[] ekspor = kota.sebagai("auditor")
                .get(Kota.AKAR + "ekspor?tahun=2024&format=csv")
                .then()
                .extract()
                .asByteArray();
        kirim("uji", ekspor)
                .then()
                .body("diterima", equalTo(true))
                .body("hasil.realisasi", equalTo(Map.of("dibuat", 0, "diubah", 0, "tetap", 1)));
    }

    @Test
    void one_bad_row_refuses_all_and_every_refusal_names_file_row_column_and_rule() {
        Map<String, String> paket = benar();
        paket.merge("realisasi", "S9.I9,2024,1,%,,,,,,,9\nS3.I1,2025,,%,5,,,,,,10\n", String::concat);
        paket.merge("keluaran", "sub_kegiatan,C,c,2024,1,orang,1,orang,batal,,3\n", String::concat);
        paket.merge("komponen", "S3.I1,2025,bagian,,3,orang,,tidak,,4\n", String::concat);
        kirim("terapkan", paket(paket))
                .then()
                .statusCode(422)
                .body("kode", equalTo("impor-ditolak"))
                .body(
                        "laporan.temuan.findAll { it.keparahan == 'KESALAHAN' }.aturan",
                        hasItems("tidak-dikenal", "wajib"))
                .body("laporan.temuan.find { it.aturan == 'tidak-dikenal' }.pesan", containsString("S9.I9"));
        kota.sebagai("auditor").get(Kota.REALISASI).then().body("data", empty());
        kota.sebagai("auditor").get(Kota.AKAR + "keluaran").then().body("data", empty());
    }

    @Test
    void the_same_code_in_two_plans_that_both_have_a_target_that_year_is_refused() {
        kota.indikator("S3.I1", "%", "90");
        kirim("uji", paket(Map.of("realisasi", KEPALA_REALISASI + "S3.I1,2024,1,%,,,,,,,1\n")))
                .then()
                .statusCode(200)
                .body("diterima", equalTo(false))
                .body("temuan[0].aturan", equalTo("mendua"));
    }

    @Test
    void an_approved_row_is_refused_by_the_same_rule_as_single_entry() {
        String id = kota.tercatat(rasio, "2024", "{\"pembilang\":1,\"penyebut\":2}");
        kota.sampaiDisetujui(id);
        kirim("uji", paket(Map.of("realisasi", KEPALA_REALISASI + "S3.I1,2024,,%,5,10,,,,,1\n")))
                .then()
                .body("diterima", equalTo(false))
                .body("temuan[0].aturan", equalTo("keadaan-menolak"))
                .body("temuan[0].pesan", containsString("sudah disetujui"));
    }

    @Test
    void rejected_rows_come_back_with_their_cause_and_the_template_has_every_file() {
        kota.sebagai("operator")
                .contentType("application/zip")
                .body(paket(Map.of("realisasi", KEPALA_REALISASI + "S9.I9,2024,1,%,,,,,,,1\n")))
                .post(JALUR + "/perbaikan?format=csv")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("zip"));
        kota.sebagai("operator").get(JALUR + "/templat").then().statusCode(200);
        kota.sebagai("operator").get(Kota.AKAR + "ekspor").then().statusCode(400);
    }

    @Test
    void more_than_fourteen_thousand_values_take_less_than_a_minute_even_on_a_busy_machine() {
        List<String> kode = List.of("S1.I1", "S3.I1", "B1", "B2", "B3", "B4");
        kode.subList(2, 6).forEach(satu -> kota.indikator(satu, "%", "100"));
        StringBuilder isi = new StringBuilder("indikator_kode,tahun,periode,pembilang,penyebut\n");
        for (int tahun = 2000; tahun < 2100; tahun++) {
            for (int bulan = 1; bulan <= 12; bulan++) {
                for (String satu : kode) {
                    isi.append("%s,%d,%d-%02d,7,10\n".formatted(satu, tahun, tahun, bulan));
                }
            }
        }
        byte[] paket = paket(Map.of("realisasi", isi.toString()));
        long mulai = System.nanoTime();
        kota.sebagai("operator")
                .config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", SABAR)))
                .contentType("application/zip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(paket)
                .post(JALUR + "?mode=terapkan")
                .then()
                .statusCode(200)
                .body("hasil.realisasi.dibuat", equalTo(7_200));
        assertThat(Duration.ofNanos(System.nanoTime() - mulai)).isLessThan(Duration.ofMinutes(1));
    }

    private io.restassured.response.ValidatableResponse baca(UUID indikator) {
        return kota.sebagai("auditor")
                .config(DESIMAL)
                .get(Kota.REALISASI + "?indikatorId=" + indikator)
                .then()
                .body("data", hasSize(1));
    }

    private Response kirim(String mode, byte[] paket) {
        return kota.sebagai("operator")
                .contentType("application/zip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(paket)
                .post(JALUR + "?mode=" + mode);
    }

    private static Map<String, String> benar() {
        Map<String, String> paket = new LinkedHashMap<>();
        paket.put(
                "realisasi",
                KEPALA_REALISASI
                        + "S1.I1,2024,100,%,898,898,,,,Dijumlahkan apa adanya,1\n"
                        + "S3.I1,2024,100,%,1381,1381,,,,,2\n"
                        + "S3.I1,2024,,,,,91.53,sangat tinggi,,,3\n");
        paket.put(
                "komponen",
                KEPALA_KOMPONEN
                        + "S1.I1,2024,Bagian A,,800,KPM,APBN,ya,pembilang,1\n"
                        + "S1.I1,2024,Bagian B,96,96,orang,APBD,ya,pembilang,2\n"
                        + "S1.I1,2024,Dasar,896,,orang,,ya,penyebut,3\n"
                        + "S1.I1,2024,Jumlah,898,898,,,tidak,baris jumlah tercetak,4\n");
        paket.put(
                "keluaran",
                KEPALA_KELUARAN
                        + "program,Program A,,2024,,,,,,,1\n"
                        + "sub_kegiatan,A,a,2024,3,orang,2,orang,,,2\n"
                        + "sub_kegiatan,B,b,2024,3,orang,,,refocusing,refocusing,3\n");
        paket.put("spm", """
                layanan,triwulan,sasaran,sumber_sasaran,tanggal_sasaran,terlayani
                SPM-1,2024-T4,1381,Data dinas,2024-12-31,1381
                """);
        paket.put("spm_mutu", """
                layanan,triwulan,jenis,bantuan,nama,terpenuhi,satuan
                SPM-1,2024-T4,BARANG_JASA,ALAT_BANTU,Kursi roda,100,unit
                """);
        return paket;
    }

    private static byte[] paket(Map<String, String> berkas) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluaran)) {
            for (Map.Entry<String, String> satu : berkas.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey() + ".csv"));
                zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return keluaran.toByteArray();
    }
}
