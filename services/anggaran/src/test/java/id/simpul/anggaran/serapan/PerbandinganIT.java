package id.simpul.anggaran.serapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.anggaran.uji.Dokumen;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.kejadian.besar.Bagian;
import id.simpul.kejadian.besar.BentukRekaman;
import id.simpul.kejadian.besar.PemecahIsi;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Serapan per bulan, antar tahun, menurut rekening dan sumber dana, di samping pagu Renstra, dan penjelasannya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class PerbandinganIT {
    private static final int TAHUN = DpaKecil.TAHUN;

    @Test
    void every_month_of_every_level_equals_the_sum_of_its_parts() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("bulan");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        kota.bayar(TAHUN, "LS-1", "2023-01-10", "LS", kota.pembebanan(dpa, "a", 100))
                .then()
                .statusCode(201);
        kota.bayar(TAHUN, "LS-2", "2023-03-10", "LS", kota.pembebanan(dpa, "a", 50), kota.pembebanan(dpa, "b", 25))
                .then()
                .statusCode(201);
        kota.bayar(TAHUN, "STS-1", "2023-04-10", "PENGEMBALIAN", kota.pembebanan(dpa, "a", 30))
                .then()
                .statusCode(201);

        JsonPath bulanan = baca(kota, "/bulanan", Map.of("tahun", TAHUN)).jsonPath();
        assertThat(bulanan.getList("data.find { it.kunci == 'p' }.bulan.kumulatif", Integer.class)
                        .subList(0, 5))
                .containsExactly(100, 100, 175, 145, 145);
        assertThat(bulanan.getList("data.find { it.kunci == 'a' }.bulan.realisasi", Integer.class)
                        .subList(0, 4))
                .containsExactly(100, 0, 50, -30);
        assertThat(bulanan.getString("total[11].persen")).isEqualTo("14.50");
        assertThat(bulanan.getInt("total[11].sisa")).isEqualTo(855);
        kota.sebagai("auditor")
                .queryParam("tahun", TAHUN)
                .queryParam("kunci", "b")
                .get(KlienAnggaran.SP2D)
                .then()
                .body("data.nomor", equalTo(List.of("LS-2")));
    }

    @Test
    void a_year_kept_as_a_recap_has_no_months() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("bulan");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", BigDecimal.ONE)).then().statusCode(201);
        baca(kota, "/bulanan", Map.of("tahun", TAHUN)).then().statusCode(409).body("detail", containsString("rekap"));
    }

    @Test
    void medan_2023_and_2024_stand_side_by_side_by_name_and_not_by_code() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("medan");
        for (Dokumen dokumen : List.of(Dokumen.medan2023(), Dokumen.medan2024())) {
            String dpa = kota.dpaSah(dokumen.dpa("PERUBAHAN"));
            kota.rekapPertama(dpa, dokumen.realisasi()).then().statusCode(201);
        }
        JsonPath antara = baca(kota, "/antar-tahun", Map.of("sejak", 2022, "sampai", 2024))
                .jsonPath();

        assertThat(antara.getList("data", Map.class)).hasSize(5);
        assertThat(antara.getList("data.tahun.tahun")).allMatch(List.of(2023, 2024)::equals);
        assertThat(antara.getString("total[1].terhadapSebelumnya.anggaran")).isEqualTo("996000810");
        assertThat(antara.getString("total[1].terhadapSebelumnya.realisasi")).isEqualTo("786234454");
        assertThat(antara.getString("total[0].terhadapSebelumnya")).isNull();
        baca(kota, "/antar-tahun", Map.of("sejak", 2024, "sampai", 2023)).then().statusCode(400);
        baca(kota, "/antar-tahun", Map.of("sejak", 2001, "sampai", 2024)).then().statusCode(400);
    }

    @Test
    void accounts_of_every_sub_kegiatan_add_up_by_source_of_funds_and_by_object() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("rekening");
        List<Map<String, Object>> rincian = new ArrayList<>(List.of(
                DpaKecil.baris("p", null, "PROGRAM", null),
                DpaKecil.baris("k", "p", "KEGIATAN", null),
                DpaKecil.baris("s", "k", "SUB_KEGIATAN", null)));
        rincian.add(rekening("r1", "5.1.02.01.01.0052", "PAD", 600));
        rincian.add(rekening("r2", "5.1.02.01.01.0052", "DAU", 300));
        rincian.add(rekening("r3", "5.1.02.02.01.0001", "PAD", 100));
        Map<String, Object> badan = DpaKecil.badan("MURNI", rincian);
        badan.put("tingkatTerhalus", "REKENING");
        String dpa = kota.dpaSah(badan);
        kota.bayar(TAHUN, "LS-1", "2023-01-10", "LS", kota.pembebanan(dpa, "r2", 150))
                .then()
                .statusCode(201);

        baca(kota, "/kelompok", Map.of("tahun", TAHUN))
                .then()
                .body("data.kelompok", equalTo(List.of("DAU", "PAD")))
                .body("data.anggaran", equalTo(List.of(300, 700)))
                .body("data.realisasi", equalTo(List.of(150, 0)));
        baca(kota, "/kelompok", Map.of("tahun", TAHUN, "menurut", "OBJEK"))
                .then()
                .body("data.kelompok", equalTo(List.of("5.1.02.01", "5.1.02.02")))
                .body("data.anggaran", equalTo(List.of(900, 100)));
        kota.sebagai("auditor").get(KlienAnggaran.DPA + "/" + dpa).then().body("kodeBerulang", hasSize(0));
    }

    @Test
    void the_renstra_ceiling_the_budget_and_the_realisation_stand_in_one_row() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("pagu");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        kota.rekapPertama(dpa, Map.of("a", new BigDecimal(300))).then().statusCode(201);
        kabarkanRenstra(kota.kota());
        Menunggu.sampaiLulus(() ->
                baca(kota, "/renstra", Map.of("tahun", TAHUN)).then().body("statusRenstra", equalTo("DITETAPKAN")));

        JsonPath sanding = baca(kota, "/renstra", Map.of("tahun", TAHUN)).jsonPath();
        String program = "data.find { it.tingkat == 'PROGRAM' && it.padanan == 'NAMA' }.";
        assertThat(sanding.getInt(program + "nilai.pagu")).isEqualTo(800);
        assertThat(sanding.getInt(program + "nilai.anggaran")).isEqualTo(1000);
        assertThat(sanding.getInt(program + "nilai.realisasi")).isEqualTo(300);
        assertThat(sanding.getInt(program + "nilai.selisihAnggaranPagu")).isEqualTo(200);
        assertThat(sanding.getString(program + "nilai.persenAnggaranTerhadapPagu"))
                .isEqualTo("125.00");
        assertThat(sanding.getList("data.findAll { it.tingkat == 'SUB_KEGIATAN' }.padanan"))
                .isEqualTo(List.of("NAMA", "HANYA_DPA"));
        assertThat(sanding.getBoolean("data.find { it.tingkat == 'KEGIATAN' }.paguDijumlah"))
                .isTrue();
        assertThat(sanding.getList("data.findAll { it.padanan == 'HANYA_RENSTRA' }.nilai.pagu"))
                .isEqualTo(List.of(50));
        assertThat(sanding.getInt("total.pagu")).isEqualTo(850);
        baca(kota, "/renstra", Map.of("tahun", 2031))
                .then()
                .body("renstraId", nullValue())
                .body("data", hasSize(0));
    }

    @Test
    void a_total_is_explained_by_its_lines_their_steps_and_the_one_rounding() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("jelas");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "300"));
        kota.rekapPertama(dpa, Map.of("a", new BigDecimal(200))).then().statusCode(201);

        baca(kota, "/penjelasan", Map.of("tahun", TAHUN))
                .then()
                .body("nilai", equalTo(new BigDecimal("22.22")))
                .body("rumus.nama", equalTo("serapan"))
                .body("masukan", hasSize(4))
                .body("masukan.find { it.nama == 'realisasi Baris b' }.nilai", nullValue())
                .body("masukan.find { it.nama == 'realisasi Baris a' }.sumber.jenis", equalTo("realisasi-rekap"))
                .body("langkah[2].nilai", equalTo(700))
                .body("pembulatan.skala", equalTo(2))
                .body("disetujuiOleh", equalTo("pimpinan-" + kota.kota()));
        String baris = kota.idBaris(dpa).get("a");
        baca(kota, "/" + baris + "/penjelasan", Map.of()).then().body("nilai", equalTo(new BigDecimal("33.33")));
        baca(kota, "/" + UUID.randomUUID() + "/penjelasan", Map.of()).then().statusCode(404);
        baca(kota, "/penjelasan", Map.of("tahun", 2031)).then().statusCode(404);
    }

    @Test
    void a_plan_larger_than_one_event_replaces_the_old_one_only_when_every_part_has_arrived() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("besar");
        String id = UUID.randomUUID().toString();
        KejadianUji.kirim("perencanaan", kota.kota(), "renstra", id, """
                {"id":"%s","judul":"Renstra","tahunAwal":2021,"tahunAkhir":2026,"status":"DITETAPKAN","versi":3}
                """.formatted(id));
        KejadianUji.kirim("perencanaan", kota.kota(), "renstra-program", id, programSebanyak(id, 2, 1));
        Menunggu.sampaiLulus(() -> paguRenstra(kota, 2, 20));

        PemecahIsi.Pecahan lama = PemecahIsi.pecah(programSebanyak(id, 9_000, 7));
        PemecahIsi.Pecahan baru = PemecahIsi.pecah(programSebanyak(id, 10_000, 3));
        assertThat(baru.bagian()).hasSizeGreaterThan(5);
        // Penutup lebih dahulu, lalu bagian mundur; sisa terbitan yang sudah digantikan ikut tiba di antaranya.
        kirimBagian(kota.kota(), id, lama.bagian().get(1));
        KejadianUji.kirim("perencanaan", kota.kota(), "renstra-program-penutup", id, tulis(baru.penutup()));
        for (int i = baru.bagian().size() - 1; i > 0; i--) {
            kirimBagian(kota.kota(), id, baru.bagian().get(i));
        }
        KejadianUji.kirim("perencanaan", kota.kota(), "penanda-uji", id, "{}");
        paguRenstra(kota, 2, 20);

        kirimBagian(kota.kota(), id, baru.bagian().get(0));
        Menunggu.sampaiLulus(() -> paguRenstra(kota, 10_000, 300_000));
        KejadianUji.kirim("perencanaan", kota.kota(), "renstra-program", id, programSebanyak(id, 1, 5));
        Menunggu.sampaiLulus(() -> paguRenstra(kota, 1, 50));
    }

    private static void paguRenstra(KlienAnggaran kota, int banyak, int pagu) {
        baca(kota, "/renstra", Map.of("tahun", TAHUN))
                .then()
                .statusCode(200)
                .body("data", hasSize(banyak))
                .body("total.pagu", equalTo(pagu));
    }

    private static String programSebanyak(String renstra, int banyak, int pagu) {
        String program = IntStream.range(0, banyak)
                .mapToObj(i -> """
                        {"id":"%s","tingkat":"PROGRAM","nama":"Program ke-%d","pagu":[{"tahun":%d,"nilai":%d}],"anak":[]}\
                        """.formatted(UUID.randomUUID(), i, TAHUN, pagu * 10))
                .collect(Collectors.joining(","));
        return "{\"renstraId\":\"%s\",\"versi\":1,\"program\":[%s]}".formatted(renstra, program);
    }

    private static void kirimBagian(String kota, String id, Bagian bagian) {
        KejadianUji.kirim(
                "perencanaan",
                kota,
                "renstra-program-bagian",
                BentukRekaman.bernomor(id, bagian.nomor()),
                tulis(bagian));
    }

    private static String tulis(Object isi) {
        try {
            return new ObjectMapper().writeValueAsString(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException(galat);
        }
    }

    private static void kabarkanRenstra(String kota) {
        String id = UUID.randomUUID().toString();
        KejadianUji.kirim("perencanaan", kota, "renstra-program", id, """
                {"renstraId":"%s","versi":1,"program":[
                  {"id":"%s","tingkat":"PROGRAM","nama":"PROGRAM BARIS P","pagu":[{"tahun":2023,"nilai":800}],"sasaranId":null,
                   "anak":[{"tingkat":"KEGIATAN","nama":"Baris k","pagu":[],
                     "anak":[{"tingkat":"SUB_KEGIATAN","nama":"Baris a","pagu":[{"tahun":2023,"nilai":700}],"anak":[]}]}]},
                  {"tingkat":"PROGRAM","nama":"Program lain","pagu":[{"tahun":2023,"nilai":50}],"anak":[]}]}
                """.formatted(id, UUID.randomUUID()));
        KejadianUji.kirim("perencanaan", kota, "renstra", id, """
                {"id":"%s","judul":"Renstra","tahunAwal":2021,"tahunAkhir":2026,"status":"DITETAPKAN","versi":3}
                """.formatted(id));
    }

    private static Map<String, Object> rekening(String kunci, String kode, String sumberDana, long anggaran) {
        Map<String, Object> baris = DpaKecil.baris(kunci, "s", "REKENING", BigDecimal.valueOf(anggaran));
        baris.put("kode", kode);
        baris.put("sumberDana", sumberDana);
        return baris;
    }

    private static Response baca(KlienAnggaran kota, String jalur, Map<String, ?> saringan) {
        return kota.sebagai("auditor").queryParams(saringan).get(KlienAnggaran.SERAPAN + jalur);
    }
}
