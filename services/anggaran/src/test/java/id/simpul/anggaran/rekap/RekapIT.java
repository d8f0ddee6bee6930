package id.simpul.anggaran.rekap;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.Bersamaan;
import id.simpul.anggaran.uji.Dokumen;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

    @RepeatedTest(2)
    @Timeout(60)
    void of_many_first_recaps_at_once_exactly_one_wins() throws Exception {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("balap");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));

        List<Integer> status = balapan(kota, dpa, "If-None-Match", "*");

        assertThat(status).containsOnlyOnce(201).containsOnly(201, 412);
    }

    @RepeatedTest(2)
    @Timeout(60)
    void of_many_changes_of_one_line_at_once_exactly_one_wins_and_its_value_stands() throws Exception {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("balap");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", BigDecimal.ZERO)).then().statusCode(201);

        List<Integer> status = balapan(kota, dpa, "If-Match", "\"v0\"");

        assertThat(status).containsOnlyOnce(200).containsOnly(200, 412);
        kota.sebagai("auditor")
                .get(jalur(dpa))
                .then()
                .header("ETag", equalTo("\"v1\""))
                .body("total", equalTo(1 + status.indexOf(200)));
    }

    /** Enam rekap berbeda, 1 s.d. 6 rupiah, dilepas bersamaan dengan prasyarat yang sama. */
    private static List<Integer> balapan(KlienAnggaran kota, String dpa, String header, String tag) throws Exception {
        List<Callable<Response>> permintaan = new ArrayList<>();
        for (int rupiah = 1; rupiah <= 6; rupiah++) {
            Map<String, Object> badan = kota.rekap(dpa, Map.of("a", BigDecimal.valueOf(rupiah)));
            permintaan.add(() -> kota.operator(badan).header(header, tag).put(jalur(dpa)));
        }
        return Bersamaan.status(permintaan);
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
