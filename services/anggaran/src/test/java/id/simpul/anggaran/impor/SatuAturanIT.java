package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.impor.Pembayaran.Beban;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pembayaran yang sama dicatat satu per satu di satu kota dan diimpor sekaligus di kota lain: penolakannya harus sama. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class SatuAturanIT {
    private static final String KEBIJAKAN = "/api/anggaran/v1/kebijakan";
    /** Sudah tercatat sebelum yang diuji, di kedua kota. */
    private static final List<Pembayaran> AWAL = List.of(
            Pembayaran.berbaris("LS-LAMA", "2023-01-10", "LS", new Beban("a", 200)),
            Pembayaran.uangMuka("TU-LAMA", "2023-01-11", "TU", 100));

    private static final List<Pembayaran> TABEL = List.of(
            Pembayaran.berbaris("LS-LAMA", "2023-02-01", "LS", new Beban("a", 1)),
            Pembayaran.uangMuka("UP-1", "2023-02-02", "UP", 1_000_000),
            Pembayaran.berbaris("UP-2", "2023-02-03", "UP", new Beban("a", 1)),
            Pembayaran.uangMuka("LS-TANPA", "2023-02-04", "LS", 1),
            Pembayaran.berbaris("LS-LUAR", "2024-02-05", "LS", new Beban("a", 1)),
            Pembayaran.berbaris("LS-1", "2023-02-06", "LS", new Beban("a", 300), new Beban("b", 400)),
            Pembayaran.berbaris("LS-GANDA", "2023-02-07", "LS", new Beban("a", 1), new Beban("a", 2)),
            Pembayaran.berbaris("LS-LEBIH", "2023-02-08", "LS", new Beban("a", 101)),
            Pembayaran.berbaris("LS-PAS", "2023-02-09", "GU", new Beban("a", 100)),
            Pembayaran.berbaris("LS-HABIS", "2023-02-10", "GU_NIHIL", new Beban("a", 1), new Beban("b", 1)),
            Pembayaran.berbaris("STS-1", "2023-02-11", "PENGEMBALIAN", new Beban("a", 150))
                    .asal("LS-LAMA"),
            Pembayaran.berbaris("STS-2", "2023-02-12", "PENGEMBALIAN", new Beban("a", 51))
                    .asal("LS-LAMA"),
            Pembayaran.berbaris("STS-3", "2023-02-13", "PENGEMBALIAN", new Beban("b", 1))
                    .asal("LS-LAMA"),
            Pembayaran.berbaris("STS-4", "2023-02-14", "PENGEMBALIAN", new Beban("a", 1))
                    .asal("STS-1"),
            Pembayaran.berbaris("STS-5", "2023-02-15", "PENGEMBALIAN", new Beban("b", 401)),
            Pembayaran.berbaris("STS-6", "2023-02-16", "PENGEMBALIAN", new Beban("b", 40)),
            Pembayaran.berbaris("STS-7", "2023-01-05", "PENGEMBALIAN", new Beban("a", 1))
                    .asal("LS-LAMA"),
            Pembayaran.berbaris("TN-1", "2023-02-17", "TU_NIHIL", new Beban("a", 1)),
            Pembayaran.berbaris("TN-2", "2023-02-18", "TU_NIHIL", new Beban("a", 1))
                    .asal("TIDAK-ADA"),
            Pembayaran.berbaris("TN-3", "2023-02-19", "TU_NIHIL", new Beban("a", 1))
                    .asal("LS-1"),
            Pembayaran.berbaris("TN-4", "2023-02-20", "TU_NIHIL", new Beban("a", 101))
                    .asal("TU-LAMA"),
            Pembayaran.berbaris("TN-5", "2023-02-21", "TU_NIHIL", new Beban("a", 60))
                    .asal("TU-LAMA"),
            Pembayaran.berbaris("TN-6", "2023-02-22", "TU_NIHIL", new Beban("a", 10))
                    .asal("TU-LAMA"),
            Pembayaran.berbaris("LS-ASAL", "2023-02-23", "LS", new Beban("b", 1))
                    .asal("LS-1"),
            Pembayaran.berbaris("TU-1", "2023-02-24", "TU", new Beban("b", 40)));

    @Test
    void one_by_one_and_imported_the_same_payments_meet_the_same_refusals() {
        Map<String, Set<String>> sendiri = sendiri(kota(), TABEL);
        assertThat(sendiri.values().stream().flatMap(Set::stream))
                .contains(
                        "sudah-ada",
                        "tanpa-baris",
                        "wajib",
                        "dalam-tahun",
                        "unik",
                        "melebihi-anggaran",
                        "melebihi-asal",
                        "melebihi-realisasi",
                        "asal-sp2d",
                        "asal-tu",
                        "asal-terbuka",
                        "tanpa-asal",
                        "dikenal");
        assertThat(diimpor(kota(), TABEL)).isEqualTo(sendiri);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_payments_meet_the_same_refusals_either_way(long benih) {
        List<Pembayaran> acak = new PembayaranAcak(benih).banyak(60);
        Map<String, Set<String>> sendiri = sendiri(kota(), acak);
        assertThat(sendiri.values()).anyMatch(Set::isEmpty).anyMatch(satu -> !satu.isEmpty());
        assertThat(diimpor(kota(), acak)).isEqualTo(sendiri);
    }

    @Test
    void a_city_that_allows_overspending_lists_the_same_overspending_either_way() {
        List<Pembayaran> lebih = List.of(
                Pembayaran.berbaris("LS-1", "2023-02-06", "LS", new Beban("a", 390)),
                Pembayaran.berbaris("LS-2", "2023-02-07", "LS", new Beban("a", 20)),
                Pembayaran.berbaris("LS-3", "2023-02-08", "LS", new Beban("a", 30), new Beban("b", 500))
                        .alasan("bencana"));
        KlienAnggaran sendiri = bebas(kota());
        KlienAnggaran diimpor = bebas(kota());
        Map<String, Set<String>> penolakan = sendiri(sendiri, lebih);
        assertThat(penolakan.get("LS-2")).isEqualTo(Set.of("melebihi-anggaran", "wajib"));
        assertThat(diimpor(diimpor, lebih)).isEqualTo(penolakan);
        List<Pembayaran> diterima = List.of(lebih.get(0), lebih.get(2));
        KlienImpor impor = new KlienImpor(diimpor);
        impor.terapkanSampaiSelesai(impor.cocokkan("SP2D", DpaKecil.TAHUN, null, Pembayaran.csv(diterima))
                .getString("id"));
        assertThat(pelampauan(diimpor)).hasSize(2).isEqualTo(pelampauan(sendiri));
    }

    private static KlienAnggaran kota() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("aturan");
        kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        new PencatatSatuan(kota).catat(AWAL).forEach((nomor, aturan) -> assertThat(aturan)
                .isEmpty());
        return kota;
    }

    private static KlienAnggaran bebas(KlienAnggaran kota) {
        String tag = kota.sebagai("admin-kota").get(KEBIJAKAN).header("ETag");
        kota.sebagai("admin-kota")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"pelampauan\":\"TERIMA_BERALASAN\"}")
                .put(KEBIJAKAN)
                .then()
                .statusCode(200);
        return kota;
    }

    private static Map<String, Set<String>> sendiri(KlienAnggaran kota, List<Pembayaran> semua) {
        return new PencatatSatuan(kota).catat(semua);
    }

    private static Map<String, Set<String>> diimpor(KlienAnggaran kota, List<Pembayaran> semua) {
        return Pembayaran.penolakan(
                semua, new KlienImpor(kota).cocokkan("SP2D", DpaKecil.TAHUN, null, Pembayaran.csv(semua)));
    }

    private static List<String> pelampauan(KlienAnggaran kota) {
        return kota.sebagai("auditor")
                .queryParam("tahun", DpaKecil.TAHUN)
                .get("/api/anggaran/v1/pelampauan")
                .jsonPath()
                .getList("data.collect { [it.kunci, it.anggaran, it.realisasi, it.alasan].toString() }");
    }
}
