package id.simpul.anggaran.rekap;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.Dokumen;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rekap realisasi setahun. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class RekapIT {
    @Test
    void the_printed_realisation_of_slrt_is_above_its_budget_and_refused_with_what_is_left() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("pontianak");
        String dpa = kota.dpaSah(Dokumen.pontianak2020().dpa("PERUBAHAN"));
        Map<String, BigDecimal> realisasi = Dokumen.pontianak2020().realisasi();
        String slrt = kunciDengan(realisasi, "274987000");
        realisasi.put(slrt, new BigDecimal("275987000"));

        kota.rekapPertama(dpa, realisasi)
                .then()
                .statusCode(422)
                .body("violations.size()", equalTo(1))
                .body("violations[0].aturan", equalTo("melebihi-anggaran"))
                .body("violations[0].nilai", equalTo("275987000"))
                .body("detail", containsString("tersisa Rp275434000"))
                .body("detail", containsString("lebih Rp553000"));
        kota.sebagai("auditor").get(jalur(dpa)).then().statusCode(404);

        realisasi.put(slrt, new BigDecimal("274987000"));
        kota.rekapPertama(dpa, realisasi).then().statusCode(201).body("total", equalTo(11583907227L));
    }

    @Test
    void refusals_come_in_order_404_428_412_409_422() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("urutan");
        String draf = kota.dpaBaru(DpaKecil.badan("MURNI", "a", "600"));
        Map<String, Object> kosong = Map.of("baris", List.of());

        kota.operator(kosong)
                .put(jalur("00000000-0000-4000-8000-000000000000"))
                .then()
                .statusCode(404);
        kota.operator(kosong).put(jalur(draf)).then().statusCode(428);
        kota.operator(kosong)
                .header("If-Match", "\"v0\"")
                .put(jalur(draf))
                .then()
                .statusCode(412);
        kota.operator(kosong)
                .header("If-None-Match", "*")
                .put(jalur(draf))
                .then()
                .statusCode(409);
        kota.sahkan(draf).then().statusCode(200);
        kota.operator(kosong)
                .header("If-None-Match", "*")
                .put(jalur(draf))
                .then()
                .statusCode(422);
    }

    @Test
    void a_negative_a_fraction_of_a_sen_a_sum_line_and_an_unknown_line_are_refused() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("buruk");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));

        kota.rekapPertama(dpa, Map.of("a", new BigDecimal("-1")))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/baris/0/realisasi"))
                .body("violations[0].aturan", equalTo("rentang"));
        kota.rekapPertama(dpa, Map.of("a", new BigDecimal("1.005"))).then().statusCode(422);
        kota.rekapPertama(dpa, Map.of("k", BigDecimal.ONE))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("hanya-terhalus"));
        kota.operator(Map.of(
                        "baris", List.of(Map.of("rincianId", "00000000-0000-4000-8000-000000000000", "realisasi", 1))))
                .header("If-None-Match", "*")
                .put(jalur(dpa))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("dikenal"));
    }

    @Test
    void a_line_not_in_the_recap_is_unreported_and_its_sum_says_so() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("sebagian");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        kota.rekapPertama(dpa, Map.of("a", new BigDecimal("300")))
                .then()
                .statusCode(201)
                .body("belumDilaporkan", equalTo(1));

        kota.serapan(DpaKecil.TAHUN, "sub-kegiatan")
                .then()
                .body("data.find { it.kunci == 'b' }.realisasi", nullValue())
                .body("data.find { it.kunci == 'b' }.alasan", equalTo("REALISASI_KOSONG"))
                .body("total.realisasi", equalTo(300))
                .body("total.barisTanpaRealisasi", equalTo(1));
    }

    @Test
    void a_new_version_takes_the_recap_over_and_the_replaced_one_refuses_more() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("pindah");
        String murni = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        kota.rekapPertama(murni, Map.of("a", new BigDecimal("550"), "b", BigDecimal.ZERO))
                .then()
                .statusCode(201);

        String dipotong = kota.dpaBaru(DpaKecil.badan("PERGESERAN-1", "a", "549", "b", "451"));
        kota.sahkan(dipotong)
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("realisasi-tertampung"))
                .body("detail", containsString("Rp550"));

        String perubahan = kota.dpaSah(DpaKecil.badan("PERUBAHAN", "a", "800", "b", "400"));
        kota.serapan(DpaKecil.TAHUN, null)
                .then()
                .body("total.anggaran", equalTo(1200))
                .body("total.realisasi", equalTo(550));
        kota.sebagai("auditor").get(jalur(perubahan)).then().statusCode(200).header("ETag", equalTo("\"v0\""));
        kota.operator(kota.rekap(murni, Map.of("a", BigDecimal.ONE)))
                .header("If-Match", "\"v0\"")
                .put(jalur(murni))
                .then()
                .statusCode(409)
                .body("detail", containsString("digantikan"));
    }

    @RepeatedTest(3)
    @Timeout(60)
    void two_first_recaps_at_once_have_exactly_one_winner() throws Exception {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("balap");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        Map<String, Object> satu = kota.rekap(dpa, Map.of("a", new BigDecimal("1")));
        Map<String, Object> dua = kota.rekap(dpa, Map.of("a", new BigDecimal("2")));

        assertThat(bersamaan(
                        () -> kota.operator(satu).header("If-None-Match", "*").put(jalur(dpa)),
                        () -> kota.operator(dua).header("If-None-Match", "*").put(jalur(dpa))))
                .containsExactlyInAnyOrder(201, 412);
    }

    @RepeatedTest(3)
    @Timeout(60)
    void two_changes_of_one_line_at_once_have_exactly_one_winner_and_its_value_stands() throws Exception {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("balap");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", BigDecimal.ZERO)).then().statusCode(201);
        Map<String, Object> satu = kota.rekap(dpa, Map.of("a", new BigDecimal("1")));
        Map<String, Object> dua = kota.rekap(dpa, Map.of("a", new BigDecimal("2")));

        List<Integer> status = bersamaan(
                () -> kota.operator(satu).header("If-Match", "\"v0\"").put(jalur(dpa)),
                () -> kota.operator(dua).header("If-Match", "\"v0\"").put(jalur(dpa)));

        assertThat(status).containsExactlyInAnyOrder(200, 412);
        int menang = status.get(0) == 200 ? 1 : 2;
        kota.sebagai("auditor")
                .get(jalur(dpa))
                .then()
                .header("ETag", equalTo("\"v1\""))
                .body("total", equalTo(menang));
    }

    private static List<Integer> bersamaan(Callable<Response> satu, Callable<Response> dua) throws Exception {
        CyclicBarrier garisMulai = new CyclicBarrier(2);
        ExecutorService pelari = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> pertama = pelari.submit(() -> mulai(garisMulai, satu));
            Future<Integer> kedua = pelari.submit(() -> mulai(garisMulai, dua));
            return List.of(pertama.get(), kedua.get());
        } finally {
            pelari.shutdownNow();
        }
    }

    private static int mulai(CyclicBarrier garisMulai, Callable<Response> permintaan) throws Exception {
        garisMulai.await();
        return permintaan.call().statusCode();
    }

    private static String kunciDengan(Map<String, BigDecimal> realisasi, String nilai) {
        return realisasi.entrySet().stream()
                .filter(satu -> satu.getValue().compareTo(new BigDecimal(nilai)) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String jalur(String dpa) {
        return DPA + "/" + dpa + "/realisasi-rekap";
    }
}
