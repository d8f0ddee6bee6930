package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.kejadian.Topik;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Impor ekspor DPA, SP2D, dan LRA: dicocokkan dahulu, diterapkan seluruhnya atau tidak sama sekali. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class ImporIT {
    private static final int TAHUN = DpaKecil.TAHUN;
    private static final String DPA_JSON = """
            {"data":[
             {"kode_sub_giat":"1.06.05.2.02.0001","nama_sub_giat":"Penyediaan Sandang","kode_akun":"5.1.2.1.1.52",
              "nama_akun":"Belanja Makanan","nama_dana":"PAD","pagu":1200,"rak":{"januari":100,"februari":1100}},
             {"nama_dana":"DAU","pagu":800,"kode_akun":"5.1.02.01.01.0052","kode_sub_giat":"1.06.05.02.02.01"}]}
            """;

    @Test
    void a_dpa_of_json_with_codes_of_two_and_four_digits_becomes_one_draft_and_its_cash_plan_follows_ratification() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("impor");
        KlienImpor impor = new KlienImpor(kota);
        JsonPath siap = impor.cocokkan("DPA", TAHUN, "MURNI", DPA_JSON);
        assertThat(siap.getString("status")).as(siap.prettify()).isEqualTo("SIAP");
        assertThat(siap.getInt("rekonsiliasi.total")).isEqualTo(2000);
        assertThat(siap.getList("rekonsiliasi.perTingkat.tingkat"))
                .isEqualTo(List.of("PROGRAM", "KEGIATAN", "SUB_KEGIATAN"));
        assertThat(siap.getInt("rekonsiliasi.perTingkat[2].baris")).isEqualTo(2);

        JsonPath selesai = impor.terapkanSampaiSelesai(siap.getString("id"));
        assertThat(selesai.getString("status")).as(selesai.prettify()).isEqualTo("SELESAI");
        String dpa = selesai.getString("hasil.dpaId");
        kota.sahkan(dpa).then().statusCode(200).body("tingkatTerhalus", equalTo("REKENING"));
        kota.sebagai("auditor")
                .get(KlienAnggaran.DPA + "/" + dpa + "/anggaran-kas")
                .then()
                .statusCode(200)
                .body("bulan[0]", equalTo(100))
                .body("total", equalTo(1200));

        JsonPath geser = impor.cocokkan(
                "DPA",
                TAHUN,
                "PERGESERAN-1",
                DPA_JSON.replace("\"pagu\":1200", "\"pagu\":1300").replace("800", "700"));
        String pergeseran = impor.terapkanSampaiSelesai(geser.getString("id")).getString("hasil.dpaId");
        assertThat(kota.idBaris(pergeseran).keySet())
                .isEqualTo(kota.idBaris(dpa).keySet());
        kota.sebagai("auditor")
                .get(KlienAnggaran.DPA + "/" + pergeseran)
                .then()
                .body("pergeseran.jenis", equalTo(List.of("ANTAR_SUMBER_DANA")));
    }

    @Test
    void payments_in_any_column_order_are_matched_then_recorded_with_their_events_and_history() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("impor");
        String dpa = dpaDenganKode(kota);
        KlienImpor impor = new KlienImpor(kota);
        JsonPath siap = impor.cocokkan("SP2D", TAHUN, null, """
                nilai;tanggal;nomor;jenis;kode_sub_kegiatan;catatan bebas
                1.000,00;2023-02-01;UP-1;UP;;uang muka
                400;01/03/2023;LS-1;LS;1.06.05.2.02.01;dua digit
                100;01/03/2023;LS-1;LS;1.06.05.2.02.0002;
                50;2023-04-01;STS-1;contra-post;1.06.05.02.02.0001;
                """);
        assertThat(siap.getString("status")).as(siap.prettify()).isEqualTo("SIAP");
        assertThat(siap.getInt("rekonsiliasi.total")).isEqualTo(450);
        assertThat(siap.getList("rekonsiliasi.perJenis.kode")).isEqualTo(List.of("UP", "LS", "PENGEMBALIAN"));
        kota.serapan(TAHUN, null).then().body("total.realisasi", equalTo(null));

        JsonPath selesai = impor.terapkanSampaiSelesai(siap.getString("id"));
        assertThat(selesai.getString("status")).as(selesai.prettify()).isEqualTo("SELESAI");
        assertThat(selesai.getInt("hasil.sp2d")).isEqualTo(3);
        kota.serapan(TAHUN, null).then().body("total.realisasi", equalTo(450));
        JsonPath sp2d = kota.sebagai("auditor")
                .queryParam("tahun", TAHUN)
                .get(KlienAnggaran.SP2D)
                .jsonPath();
        assertThat(sp2d.getList("data.nomor")).containsExactly("UP-1", "LS-1", "STS-1");
        assertThat(sp2d.getList("data.find { it.nomor == 'LS-1' }.baris.nilai")).isEqualTo(List.of(400, 100));
        kota.sebagai("auditor")
                .queryParam("jenis", "sp2d")
                .get("/api/anggaran/v1/riwayat")
                .then()
                .body("data.tindakan", equalTo(List.of("diimpor", "diimpor", "diimpor")));
        String kunci = kota.kota() + "|sp2d|" + sp2d.getString("data[1].id");
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("anggaran")).stream()
                        .filter(rekaman -> kunci.equals(rekaman.key()))
                        .map(rekaman -> JsonPath.from(new String(rekaman.value(), StandardCharsets.UTF_8))
                                .getList("baris.realisasi")))
                .containsExactly(List.of(400, 100)));
        String realisasi = kota.kota() + "|realisasi-rekap|" + dpa;
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("anggaran")).stream()
                        .filter(rekaman -> realisasi.equals(rekaman.key()))
                        .map(rekaman -> JsonPath.from(new String(rekaman.value(), StandardCharsets.UTF_8))
                                .<Integer>getList("bulan")
                                .subList(0, 4)))
                .containsExactly(List.of(0, 0, 500, -50)));
        impor.terapkan(siap.getString("id")).then().statusCode(409);
    }

    @Test
    void every_refused_row_says_why_and_nothing_is_recorded() throws IOException {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("impor");
        String dpa = dpaDenganKode(kota);
        kota.bayar(TAHUN, "LS-0", "2023-01-10", "LS", kota.pembebanan(dpa, "s1", 100))
                .then()
                .statusCode(201);
        KlienImpor impor = new KlienImpor(kota);
        JsonPath tolak = impor.cocokkan("SP2D", TAHUN, null, """
                nomor,tanggal,jenis,kode_sub_kegiatan,nilai,nomor_asal
                LS-0,2023-02-01,LS,1.06.05.2.02.0001,1,
                LS-1,2023-02-01,LS,1.06.05.2.02.0099,1,
                LS-2,2024-02-01,LS,1.06.05.2.02.0001,1,
                LS-3,2023-02-01,LS,1.06.05.2.02.0001,-1,
                LS-4,2023-02-01,LS,1.06.05.2.02.0001,501,
                LS-5,2023-02-01,LS,1.06.05.2.02.0002,1,
                LS-5,2023-02-01,LS,1.06.05.2.02.0002,2,
                LS-6,2023-02-01,XX,1.06.05.2.02.0002,2,
                LS-7,2023-02-01,LS,1.06.05.2.02.0002,abc,
                STS-1,2023-02-01,PENGEMBALIAN,1.06.05.2.02.0001,150,LS-0
                TN-1,2023-02-01,TU_NIHIL,1.06.05.2.02.0002,5,TIDAK-ADA
                LS-8,2023-02-01,LS,1.06.05.2.02.0002,5,
                """);
        assertThat(tolak.getString("status")).isEqualTo("DITOLAK");
        assertThat(tolak.getString("laporan.temuan.findAll { it.baris == 6 }.pesan"))
                .contains("tersisa Rp500", "lebih Rp1");
        assertThat(tolak.getList("laporan.temuan.findAll { it.aturan == 'melebihi-asal' }.baris"))
                .contains(11);
        assertThat(tolak.getList("laporan.temuan.aturan"))
                .contains("sudah-ada", "dikenal", "dalam-tahun", "melebihi-anggaran", "unik", "melebihi-asal");
        assertThat(tolak.getList("rekonsiliasi.kodeTidakDikenal.kode")).isEqualTo(List.of("1.06.05.2.02.0099"));
        assertThat(tolak.getBoolean("tindakan[0].boleh")).isFalse();
        String perbaikan = perbaikan(kota, tolak.getString("id"));
        assertThat(perbaikan.lines()).hasSize(11);
        assertThat(perbaikan).contains("LS-7").contains("abc").contains("sebab").doesNotContain("LS-8");
        impor.terapkan(tolak.getString("id")).then().statusCode(409);
        kota.serapan(TAHUN, null).then().body("total.realisasi", equalTo(100));
    }

    @Test
    void what_changed_between_matching_and_applying_is_noticed() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("impor");
        String dpa = dpaDenganKode(kota);
        KlienImpor impor = new KlienImpor(kota);
        JsonPath siap = impor.cocokkan("SP2D", TAHUN, null, """
                nomor,tanggal,jenis,kode_sub_kegiatan,nilai
                LS-1,2023-02-01,LS,1.06.05.2.02.0001,600
                """);
        kota.bayar(TAHUN, "LS-0", "2023-01-10", "LS", kota.pembebanan(dpa, "s1", 1))
                .then()
                .statusCode(201);
        JsonPath gagal = impor.terapkanSampaiSelesai(siap.getString("id"));
        assertThat(gagal.getString("status")).isEqualTo("GAGAL");
        assertThat(gagal.getString("sebabGagal")).contains("tersisa Rp599");
        kota.serapan(TAHUN, null).then().body("total.realisasi", equalTo(1));
    }

    @Test
    void an_lra_becomes_the_recap_of_the_year_and_warns_of_a_budget_printed_otherwise() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("impor");
        dpaDenganKode(kota);
        KlienImpor impor = new KlienImpor(kota);
        JsonPath siap = impor.cocokkan("LRA", TAHUN, null, """
                [{"nama_sub_kegiatan":"Baris s1","nominal":600,"realisasi":300.5},
                 {"kode_sub_kegiatan":"1.06.05.2.02.0002","nominal":401,"realisasi":0}]
                """);
        assertThat(siap.getString("status")).as(siap.prettify()).isEqualTo("SIAP");
        assertThat(siap.getList("laporan.temuan.aturan")).isEqualTo(List.of("anggaran-beda"));
        impor.terapkanSampaiSelesai(siap.getString("id"));
        kota.serapan(TAHUN, null)
                .then()
                .body("sumberRealisasi", equalTo("REKAP"))
                .body("total.realisasi", equalTo(new BigDecimal("300.5")))
                .body("total.barisTanpaRealisasi", equalTo(0));
    }

    @Test
    void a_job_belongs_to_its_city_and_the_same_key_makes_it_once() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("impor");
        dpaDenganKode(kota);
        KlienImpor impor = new KlienImpor(kota);
        byte[] badan = "nomor,tanggal,jenis,nilai\nUP-1,2023-01-01,UP,5\n".getBytes(StandardCharsets.UTF_8);
        String kunci = UUID.randomUUID().toString();
        String id = impor.kirim("SP2D", TAHUN, null, "text/csv", badan, kunci)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        impor.kirim("SP2D", TAHUN, null, "text/csv", badan, kunci).then().body("id", equalTo(id));
        impor.tunggu(id);
        KlienAnggaran lain = KlienAnggaran.kotaBaru("impor");
        for (String jalur : List.of("", "/perbaikan")) {
            lain.sebagai("auditor")
                    .get(KlienImpor.PEKERJAAN + id + jalur)
                    .then()
                    .statusCode(404);
        }
        lain.sebagai("operator")
                .header("If-Match", "\"v1\"")
                .post(KlienImpor.PEKERJAAN + id + "/penerapan")
                .then()
                .statusCode(404);
        lain.sebagai("auditor").get("/api/anggaran/v1/pekerjaan").then().body("data", equalTo(List.of()));
        kota.sebagai("auditor")
                .queryParams(Map.of("jenis", "SP2D"))
                .get(KlienImpor.IMPOR + "/templat")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("spreadsheetml"));
        impor.kirim("DPA", TAHUN, null, "text/csv", badan, kunci).then().statusCode(400);
    }

    private static String dpaDenganKode(KlienAnggaran kota) {
        Map<String, Object> program = DpaKecil.baris("p", null, "PROGRAM", null);
        Map<String, Object> kegiatan = DpaKecil.baris("k", "p", "KEGIATAN", null);
        Map<String, Object> satu = DpaKecil.baris("s1", "k", "SUB_KEGIATAN", new BigDecimal("600"));
        Map<String, Object> dua = DpaKecil.baris("s2", "k", "SUB_KEGIATAN", new BigDecimal("400"));
        satu.put("kode", "1.06.05.2.02.01");
        dua.put("kode", "1.06.05.2.02.0002");
        return kota.dpaSah(DpaKecil.badan("MURNI", List.of(program, kegiatan, satu, dua)));
    }

    private static String perbaikan(KlienAnggaran kota, String id) throws IOException {
        byte[] zip = kota.sebagai("operator")
                .queryParam("format", "csv")
                .get(KlienImpor.PEKERJAAN + id + "/perbaikan")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ZipInputStream isi = new ZipInputStream(new ByteArrayInputStream(zip))) {
            isi.getNextEntry();
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
