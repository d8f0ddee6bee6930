package id.simpul.anggaran.sp2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.anggaran.uji.Bersamaan;
import id.simpul.anggaran.uji.Dokumen;
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
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pembayaran yang ditolak, dan yang memperebutkan sisa anggaran. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class BatasSp2dIT {
    private static final int TAHUN = DpaKecil.TAHUN;

    @Test
    void spending_above_the_line_is_refused_with_the_amount_left_and_nothing_is_kept() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("lebih");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(dpa, "a", 500))
                .then()
                .statusCode(201);

        kota.bayar(TAHUN, "LS-2", "2023-02-11", "LS", kota.pembebanan(dpa, "b", 1), kota.pembebanan(dpa, "a", 101))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/baris/1/nilai"))
                .body("violations[0].aturan", equalTo("melebihi-anggaran"))
                .body("detail", containsString("tersisa Rp100"))
                .body("detail", containsString("lebih Rp1"));
        terealisasi(kota, 500);
        kota.bayar(TAHUN, "LS-2", "2023-02-11", "LS", kota.pembebanan(dpa, "a", 100))
                .then()
                .statusCode(201);
    }

    @Test
    void a_number_twice_a_date_outside_the_year_an_unknown_line_and_a_negative_amount_are_refused() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("tolak");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        Map<String, Object> sah = kota.pembebanan(dpa, "a", 1);
        kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", sah).then().statusCode(201);

        kota.bayar(TAHUN, "LS-1", "2023-02-11", "LS", sah)
                .then()
                .statusCode(409)
                .body("kode", equalTo("sudah-ada"));
        kota.bayar(TAHUN, "LS-2", "2024-01-01", "LS", sah)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/tanggal"));
        Map<String, Object> asing = Map.of("rincianId", "00000000-0000-4000-8000-000000000000", "nilai", 1);
        kota.bayar(TAHUN, "LS-3", "2023-02-10", "LS", asing)
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("dikenal"));
        kota.bayar(TAHUN, "LS-4", "2023-02-10", "LS", kota.pembebanan(dpa, "a", -1))
                .then()
                .statusCode(422);
        kota.bayar(TAHUN, "LS-5", "2023-02-10", "LS", kota.pembebanan(dpa, "k", 1))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("hanya-terhalus"));
        kota.bayar(TAHUN, "LS-6", "2023-02-10", "LS").then().statusCode(422);
        kota.bayar(TAHUN, "UP-1", "2023-02-10", "UP", sah).then().statusCode(422);
        kota.bayar(TAHUN, "LS-7", "2023-02-30", "LS", sah).then().statusCode(400);
        kota.bayar(2022, "LS-8", "2022-02-10", "LS", sah)
                .then()
                .statusCode(409)
                .body("detail", containsString("Belum ada DPA tahun 2022"));
        terealisasi(kota, 1);
    }

    @Test
    void a_year_is_kept_by_payments_or_by_a_recap_never_by_both() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("sumber");
        String dibayar = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(dibayar, "a", 1))
                .then()
                .statusCode(201);
        kota.rekapPertama(dibayar, Map.of("a", BigDecimal.ONE))
                .then()
                .statusCode(409)
                .body("detail", containsString("sudah dicatat lewat SP2D"));

        Dokumen metro = Dokumen.metro2022();
        String direkap = kota.dpaSah(metro.dpa("MURNI"));
        kota.rekapPertama(direkap, metro.realisasi()).then().statusCode(201);
        kota.bayar(2022, "LS-2", "2022-02-10", "LS", kota.pembebanan(direkap, "p1.k1.s1", 1))
                .then()
                .statusCode(409)
                .body("detail", containsString("sudah dicatat lewat REKAP"));
    }

    @Test
    void a_new_version_keeps_the_payments_and_may_not_cut_below_them() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("ganti");
        String murni = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(murni, "a", 600))
                .then()
                .statusCode(201);

        String dipotong = kota.dpaBaru(DpaKecil.badan("PERGESERAN-1", "a", "599", "b", "401"));
        kota.sahkan(dipotong).then().statusCode(422).body("violations[0].aturan", equalTo("realisasi-tertampung"));
        String perubahan = kota.dpaSah(DpaKecil.badan("PERUBAHAN", "a", "700", "b", "400"));

        kota.bayar(TAHUN, "LS-2", "2023-09-10", "LS", kota.pembebanan(murni, "a", 100))
                .then()
                .statusCode(422);
        kota.bayar(TAHUN, "LS-2", "2023-09-10", "LS", kota.pembebanan(perubahan, "a", 100))
                .then()
                .statusCode(201);
        terealisasi(kota, 700);
        Menunggu.sampaiLulus(() -> assertThat(kabarRealisasi(kota, perubahan)).contains(700, 0));
    }

    @RepeatedTest(2)
    @Timeout(60)
    void of_many_payments_racing_for_the_last_rupiah_exactly_one_wins() throws Exception {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("rebut");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.bayar(TAHUN, "LS-0", "2023-01-10", "LS", kota.pembebanan(dpa, "a", 599))
                .then()
                .statusCode(201);
        Map<String, Object> satuRupiah = kota.pembebanan(dpa, "a", 1);
        List<Callable<Response>> pembayaran = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String nomor = "LS-" + i;
            pembayaran.add(() -> kota.bayar(TAHUN, nomor, "2023-02-10", "LS", satuRupiah));
        }

        assertThat(Bersamaan.status(pembayaran)).containsOnlyOnce(201).containsOnly(201, 422);
        terealisasi(kota, 600);
    }

    private static void terealisasi(KlienAnggaran kota, int rupiah) {
        kota.serapan(TAHUN, null)
                .then()
                .body("sumberRealisasi", equalTo("SP2D"))
                .body("total.realisasi", equalTo(rupiah))
                .body("total.barisTanpaRealisasi", equalTo(0));
    }

    private static List<Integer> kabarRealisasi(KlienAnggaran kota, String dpa) {
        String kunci = kota.kota() + "|realisasi-rekap|" + dpa;
        return KejadianUji.bacaSemua(Topik.milik("anggaran")).stream()
                .filter(rekaman -> kunci.equals(rekaman.key()))
                .reduce((lama, baru) -> baru)
                .map(rekaman -> JsonPath.from(new String(rekaman.value(), StandardCharsets.UTF_8))
                        .<Integer>getList("baris.realisasi"))
                .orElse(List.of());
    }
}
