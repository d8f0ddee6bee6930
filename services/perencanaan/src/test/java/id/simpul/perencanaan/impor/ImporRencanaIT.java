package id.simpul.perencanaan.impor;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.Temuan;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Paket Renstra Medan diuji, diterapkan, dan diekspor kembali dengan setiap angkanya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class ImporRencanaIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void the_dry_run_answers_what_applying_does_and_the_export_gives_every_figure_back() {
        RencanaContoh.kota("impora");
        byte[] paket = new PaketContoh().zip();
        JsonPath uji =
                kirim("impora", "uji", paket).then().statusCode(200).extract().jsonPath();
        sebagai("operator", "impora").get(JALUR + "/renstra").then().body("data", hasSize(0));
        Response terapkan = kirim("impora", "terapkan", paket);

        terapkan.then().statusCode(200).header("Location", containsString("/renstra/"));
        assertThat(terapkan.jsonPath().<Map<String, Object>>get()).isEqualTo(uji.get());
        assertThat(uji.getInt("kesalahan")).isZero();
        assertThat(uji.<Map<String, Object>>get("hasil"))
                .containsEntry("program", 5)
                .containsEntry("kegiatan", 17)
                .containsEntry("subKegiatan", 40)
                .containsEntry("indikator", 115);
        assertThat(banyak(uji, "pagu-akhir")).isEqualTo(14);
        assertThat(banyak(uji, "kode-kosong")).isEqualTo(4);
        assertThat(banyak(uji, "kode-ganda")).isEqualTo(4);
        assertThat(uji.getDouble("temuan.find { it.aturan == 'pagu-akhir' }.tercetak"))
                .isEqualTo(98_555_969_110.0);
        assertThat(uji.getDouble("temuan.find { it.aturan == 'pagu-akhir' }.dihitung"))
                .isEqualTo(98_108_682_091.0);

        assertThat(uji.getList("pemeriksaan.kaidah", String.class))
                .contains("target_mustahil", "target_akhir")
                .doesNotContain("jumlah_tahun_pagu", "kode_ganda", "kelengkapan_paket");
        assertThat(uji.getString("pemeriksaan.find { it.tercetak == '240000000' }.rujukan[0].berkas"))
                .isEqualTo("matriks_indikator");
        assertThat(uji.getInt("pemeriksaan.find { it.tercetak == '240000000' }.rujukan[0].baris"))
                .isEqualTo(93);

        PaketContoh kembali = PaketContoh.dariZip(ekspor("impora", terapkan, "csv"));
        for (String berkas : List.of("matriks_program", "matriks_indikator")) {
            samaSelDemiSel(new PaketContoh().baris(berkas), kembali.baris(berkas));
        }
    }

    /** Aturan rencana dan kaidah laporan memeriksa hal yang sama di dua tempat; hasilnya tidak boleh berselisih. */
    @Test
    void the_planning_rules_and_the_report_rules_find_the_same_rows() {
        RencanaContoh.kota("imporz");
        byte[] paket = new PaketContoh().zip();
        JsonPath uji = kirim("imporz", "uji", paket).jsonPath();
        List<Temuan> laporan = new Pemeriksa()
                .periksa(new PembacaPaket().baca(new ByteArrayInputStream(paket)))
                .temuan();

        assertThat(baris(laporan, "jumlah_tahun_pagu"))
                .isEqualTo(new TreeSet<>(
                        uji.getList("temuan.findAll { it.aturan == 'pagu-akhir' }.baris", Integer.class)));
    }

    private static Set<Integer> baris(List<Temuan> temuan, String kaidah) {
        return temuan.stream()
                .filter(t -> t.kaidah().equals(kaidah))
                .map(t -> t.rujukan().get(0).baris())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_way_of_counting_the_printed_codes_unknown_columns_and_rows_outside_the_tree_come_back_and_are_named() {
        RencanaContoh.kota("imporj");
        PaketContoh paket = new PaketContoh()
                .tambah(
                        "perencanaan",
                        Map.of("jenis", "strategi", "kode", "T1.ST1", "induk_kode", "T1", "uraian", "Milik tujuan"))
                .tambah(
                        "perencanaan",
                        Map.of("jenis", "strategi", "kode", "R.ST1", "induk_kode", "RPJMD.S2", "uraian", "Milik RPJMD"))
                .tambah(
                        "perencanaan",
                        Map.of("jenis", "program_prioritas", "kode", "PP1", "induk_kode", "V1", "uraian", "Prioritas"))
                .kolom("indikator", "formula", "Jumlah dilayani / jumlah sasaran x 100%, baris")
                .kolom("indikator", "catatan", "catatan indikator")
                .kolom("perencanaan", "catatan", "catatan rencana")
                .tambah("indikator", Map.of("kode", "X9", "indikator", "Tanpa target", "baris", "99999"));
        Response terapkan = kirim("imporj", "terapkan", paket.zip());

        terapkan.then()
                .statusCode(200)
                .body("temuan.findAll { it.aturan == 'tidak-dimuat' && it.nilai == 'X9' }", hasSize(1))
                .body(
                        "temuan.findAll { it.aturan == 'tidak-dimuat' && it.berkas == 'perencanaan' }.baris",
                        equalTo(List.of(10, 17, 18, 19)))
                .body("berkas.find { it.nama == 'perencanaan' }.kolomLain", equalTo(List.of("catatan")));
        PaketContoh kembali = PaketContoh.dariZip(ekspor("imporj", terapkan, "csv"));
        List<Map<String, String>> definisi = kembali.baris("indikator");
        assertThat(definisi).hasSize(116);
        samaMenurutKode(paket.baris("indikator"), definisi);
        samaSelDemiSel(paket.baris("perencanaan"), kembali.baris("perencanaan"));
        sebagai("operator", "imporj")
                .get(JALUR + "/indikator?limit=1&renstraId=" + idRenstra(terapkan))
                .then()
                .body("data[0].caraHitung", containsString("Jumlah dilayani / jumlah sasaran"));
    }

    @Test
    void semicolons_and_decimal_commas_mean_the_same() {
        RencanaContoh.kota("imporb");
        JsonPath koma = kirim("imporb", "uji", new PaketContoh().zip()).jsonPath();
        JsonPath titikKoma =
                kirim("imporb", "uji", new PaketContoh().zipTitikKoma()).jsonPath();

        assertThat(titikKoma.<Map<String, Object>>get("hasil")).isEqualTo(koma.get("hasil"));
        assertThat(titikKoma.getList("temuan.pesan")).isEqualTo(koma.getList("temuan.pesan"));
        assertThat(titikKoma.getString("berkas[0].pemisah")).isEqualTo(";");
    }

    @Test
    void ten_planted_errors_are_ten_findings_and_nothing_is_applied() {
        RencanaContoh.kota("imporc");
        for (byte[] paket : List.of(rusak().zip(), rusak().zipTitikKoma())) {
            JsonPath masalah = kirim("imporc", "terapkan", paket)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("kode", equalTo("impor-ditolak"))
                    .body("laporan.kesalahan", equalTo(10))
                    .body("laporan.diterima", equalTo(false))
                    .extract()
                    .jsonPath();
            assertThat(masalah.<Map<String, Object>>get("laporan"))
                    .isEqualTo(kirim("imporc", "uji", paket).jsonPath().get());
            assertThat(
                            masalah.getList(
                                    "laporan.temuan.findAll { it.keparahan == 'KESALAHAN' }.collect { it.berkas + ':' + it.baris + ':' + it.aturan }"))
                    .containsExactlyInAnyOrder(
                            "matriks_program:4:bilangan-rusak",
                            "matriks_program:6:bukan-bilangan",
                            "matriks_program:8:wajib",
                            "matriks_program:10:negatif",
                            "matriks_program:12:pilihan",
                            "matriks_program:64:kode-nomenklatur",
                            "matriks_indikator:10:wajib",
                            "matriks_indikator:11:bukan-bilangan",
                            "matriks_indikator:12:induk-dikenal",
                            "perencanaan:17:induk-dikenal");
        }
        sebagai("operator", "imporc").get(JALUR + "/renstra").then().body("data", hasSize(0));
    }

    @Test
    void the_rows_to_repair_come_back_as_sent_with_their_cause() {
        RencanaContoh.kota("impord");
        byte[] isi = kirimKe("impord", "/impor/perbaikan?format=csv", rusak().zip())
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        List<Map<String, String>> program = PaketContoh.dariZip(isi).baris("matriks_program");

        assertThat(program).hasSize(6);
        assertThat(program.get(0)).containsEntry("pagu_2024", "25.00.000");
        assertThat(program.get(0).get("sebab")).contains("pengelompokan");
    }

    @Test
    void the_exported_workbook_can_be_imported_into_another_city_and_exports_the_same() {
        RencanaContoh.kota("impore");
        RencanaContoh.kota("imporf");
        Response asal = kirim("impore", "terapkan", new PaketContoh().zip());
        byte[] buku = ekspor("impore", asal, "xlsx");
        Response kedua = kirim("imporf", "terapkan", buku);

        kedua.then().statusCode(200).body("kesalahan", equalTo(0));
        PaketContoh satu = PaketContoh.dariZip(ekspor("impore", asal, "csv"));
        PaketContoh dua = PaketContoh.dariZip(ekspor("imporf", kedua, "csv"));
        for (String berkas : List.of("renstra", "perencanaan", "indikator", "matriks_program", "matriks_indikator")) {
            samaSelDemiSel(satu.baris(berkas), dua.baris(berkas));
        }
        sebagai("operator", "imporf")
                .get(JALUR + "/ekspor?renstraId=" + idRenstra(asal))
                .then()
                .statusCode(404);
    }

    @Test
    void a_plan_written_here_may_not_repeat_a_code_and_the_same_plan_is_not_loaded_twice() {
        RencanaContoh.kota("imporg");
        PaketContoh disusun = new PaketContoh()
                .berkas(
                        "renstra",
                        List.of(
                                List.of("judul", "tahun_awal", "tahun_akhir", "asal"),
                                List.of("Renstra baru", "2021", "2026", "DISUSUN")));
        kirim("imporg", "terapkan", disusun.zip())
                .then()
                .statusCode(422)
                .body(
                        "laporan.temuan.findAll { it.keparahan == 'KESALAHAN' }.aturan.unique()",
                        equalTo(List.of("kode-ganda")));

        kirim("imporg", "terapkan", new PaketContoh().zip()).then().statusCode(200);
        kirim("imporg", "terapkan", new PaketContoh().zip())
                .then()
                .statusCode(422)
                .body("laporan.temuan.findAll { it.keparahan == 'KESALAHAN' }.aturan", equalTo(List.of("sudah-ada")));
    }

    @Test
    void a_retry_with_the_same_key_gets_the_same_answer_even_when_refused() {
        RencanaContoh.kota("imporh");
        String kunci = UUID.randomUUID().toString();
        Response pertama = kirim("imporh", "terapkan", rusak().zip(), kunci);
        Response kedua = kirim("imporh", "terapkan", rusak().zip(), kunci);

        assertThat(kedua.statusCode()).isEqualTo(422).isEqualTo(pertama.statusCode());
        assertThat(kedua.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(kedua.jsonPath().<Map<String, Object>>get("laporan"))
                .isEqualTo(pertama.jsonPath().get("laporan"));
    }

    @Test
    void bad_requests_are_problems_never_failures() {
        RencanaContoh.kota("impori");
        kirim("impori", "coba", new PaketContoh().zip())
                .then()
                .statusCode(400)
                .body("kode", equalTo("parameter-salah"));
        kirim("impori", "uji", new byte[] {1, 2, 0})
                .then()
                .statusCode(400)
                .body("kode", equalTo("berkas-tidak-terbaca"));
        given().auth()
                .oauth2(TokenUji.orang("operator", "impori"))
                .contentType("application/zip")
                .body(new PaketContoh().zip())
                .post(JALUR + "/impor?mode=terapkan")
                .then()
                .statusCode(400)
                .body("kode", equalTo("kunci-idempotensi-wajib"));
        given().auth()
                .oauth2(TokenUji.orang("auditor", "impori"))
                .contentType("application/zip")
                .body(new PaketContoh().zip())
                .post(JALUR + "/impor?mode=uji")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TokenUji.orang("operator", "impori"))
                .get(JALUR + "/impor/templat?format=xlsx")
                .then()
                .statusCode(200)
                .contentType(XLSX);
    }

    private static PaketContoh rusak() {
        return new PaketContoh()
                .isi("matriks_program", 4, "pagu_2024", "25.00.000")
                .isi("matriks_program", 6, "pagu_2021", "40 juta")
                .isi("matriks_program", 8, "uraian", "")
                .isi("matriks_program", 10, "pagu_2022", "-5")
                .isi("matriks_program", 12, "level", "sub")
                .tambah(
                        "matriks_program",
                        Map.of("kode", "1.06.99x", "level", "sub_kegiatan", "uraian", "Sub kegiatan"))
                .isi("matriks_indikator", 10, "satuan", "")
                .isi("matriks_indikator", 11, "target_2023", "lima")
                .isi("matriks_indikator", 12, "kode_induk", "1.06.99")
                .tambah(
                        "perencanaan",
                        Map.of("jenis", "sasaran", "kode", "S9", "induk_kode", "T9", "uraian", "Sasaran"));
    }

    private static long banyak(JsonPath laporan, String aturan) {
        return laporan.getList("temuan.aturan").stream().filter(aturan::equals).count();
    }

    /** Semua kolom kiriman asal ada di ekspor dengan isi yang sama; angka dibandingkan sebagai angka. */
    private static void samaSelDemiSel(List<Map<String, String>> asal, List<Map<String, String>> kembali) {
        assertThat(kembali).hasSameSizeAs(asal);
        List<String> beda = new ArrayList<>();
        for (int i = 0; i < asal.size(); i++) {
            int baris = i;
            asal.get(i).forEach((kolom, isi) -> {
                if (!sama(isi, kembali.get(baris).get(kolom))) {
                    beda.add("%d %s: %s -> %s"
                            .formatted(baris, kolom, isi, kembali.get(baris).get(kolom)));
                }
            });
        }
        assertThat(beda).isEmpty();
    }

    /** Setiap baris kembalian sama dengan baris kiriman yang kodenya sama, di semua kolom kiriman. */
    private static void samaMenurutKode(List<Map<String, String>> asal, List<Map<String, String>> kembali) {
        for (Map<String, String> baris : kembali) {
            Map<String, String> kiriman = asal.stream()
                    .filter(satu -> satu.get("kode").equals(baris.get("kode")))
                    .findFirst()
                    .orElseThrow();
            assertThat(baris).containsAllEntriesOf(kiriman);
        }
    }

    private static boolean sama(String satu, String lain) {
        boolean angka = satu.matches("-?[0-9]+(\\.[0-9]+)?") && lain != null && lain.matches("-?[0-9]+(\\.[0-9]+)?");
        return angka ? new BigDecimal(satu).compareTo(new BigDecimal(lain)) == 0 : satu.equals(lain);
    }

    private static byte[] ekspor(String kota, Response impor, String format) {
        return given().auth()
                .oauth2(TokenUji.orang("operator", kota))
                .get(JALUR + "/ekspor?format=" + format + "&renstraId=" + idRenstra(impor))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String idRenstra(Response impor) {
        String lokasi = impor.header("Location");
        return lokasi.substring(lokasi.lastIndexOf('/') + 1);
    }

    private static Response kirim(String kota, String mode, byte[] badan) {
        return kirim(kota, mode, badan, UUID.randomUUID().toString());
    }

    private static Response kirim(String kota, String mode, byte[] badan, String kunci) {
        return given().auth()
                .oauth2(TokenUji.orang("operator", kota))
                .contentType("application/zip")
                .header("Idempotency-Key", kunci)
                .body(badan)
                .post(JALUR + "/impor?mode=" + mode);
    }

    private static Response kirimKe(String kota, String jalur, byte[] badan) {
        return given().auth()
                .oauth2(TokenUji.orang("operator", kota))
                .contentType("application/zip")
                .body(badan)
                .post(JALUR + jalur);
    }
}
