package id.simpul.pelaporan.bangunulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pelaporan.BasisDataUji;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import id.simpul.uji.PimpinanUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Membangun ulang skema baca di sebelah yang dilayani, sambil dibaca. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
@Timeout(180)
class BangunUlangIT {
    private static final String AKTIF = "select aktif from milik.skema_baca";
    private static final String SIDIK_SEMUA = "select k ->> 'sidikLama' = k ->> 'sidikBaru' from milik.bangun_ulang b,"
            + " json_array_elements(b.hasil -> 'kota') k where b.id = %s";

    @Test
    void the_rebuilt_schema_is_equal_and_swapped_in_while_readers_go_on() throws Exception {
        DataContoh.kirimSemua();
        Klien.laporan("medan", "/capaian?tahun=2024", 8);
        String umpan = satu("select count(*) || '/' || max(nomor) from milik.perubahan where tenant_id = 'medan'");
        String aktif = satu(AKTIF);
        CountDownLatch selesai = new CountDownLatch(1);
        Set<String> sidik = ConcurrentHashMap.newKeySet();
        ExecutorService pembaca = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> dibaca = List.of(
                    pembaca.submit(() -> baca(selesai, sidik)),
                    pembaca.submit(() -> baca(selesai, sidik)),
                    pembaca.submit(() -> baca(selesai, sidik)));
            String id = minta(false);
            assertThat(keadaan(id)).isEqualTo("DITUKAR");
            selesai.countDown();
            for (Future<Integer> satu : dibaca) {
                assertThat(satu.get()).isPositive();
            }
            assertThat(sidik)
                    .as("jawaban yang sama sebelum, selama, dan sesudah ditukar")
                    .hasSize(1);
            assertThat(daftar(SIDIK_SEMUA.formatted(id))).isNotEmpty().containsOnly("t");
        } finally {
            selesai.countDown();
            pembaca.shutdownNow();
        }
        assertThat(satu(AKTIF)).isNotEqualTo(aktif);
        assertThat(satu("select count(*) || '/' || max(nomor) from milik.perubahan where tenant_id = 'medan'"))
                .as("yang dimiliki pelaporan tidak disentuh")
                .isEqualTo(umpan);
        yangBaruMasukKeSkemaBaru();
    }

    private static void yangBaruMasukKeSkemaBaru() throws SQLException {
        KejadianUji.kirim(
                "realisasi",
                "medan",
                "keluaran",
                "sesudah",
                "{\"id\":\"sesudah\",\"tahun\":2019,\"uraian\":\"u\",\"urutan\":1}");
        String tabel = "baca_" + satu(AKTIF) + ".fakta";
        Menunggu.sampaiLulus(() -> assertThat(hitung("select count(*) from " + tabel + " where id = 'sesudah'"))
                .isEqualTo("1"));
    }

    @Test
    void a_damaged_schema_is_told_apart_and_replaced_only_on_demand() throws Exception {
        DataContoh.kirim("metro", "rusak");
        Klien.laporan("rusak", "/capaian?tahun=2022", 1);
        ubah("delete from baca.fakta where tenant_id = 'rusak' and jenis = 'indikator'");
        String aktif = satu(AKTIF);
        String id = minta(false);
        assertThat(keadaan(id)).isEqualTo("BERBEDA");
        assertThat(satu(AKTIF)).isEqualTo(aktif);
        assertThat(daftar("select k ->> 'kota' from milik.bangun_ulang b, json_array_elements(b.hasil -> 'kota') k"
                        + " where b.id = " + id + " and k ->> 'sidikLama' <> k ->> 'sidikBaru'"))
                .containsExactly("rusak");
        assertThat(keadaan(minta(true))).isEqualTo("DITUKAR");
        assertThat(Klien.laporan("rusak", "/capaian?tahun=2022", 1).getList("data"))
                .hasSize(1);
    }

    @Test
    void positions_known_before_a_rebuild_still_authorise_after_it_and_new_ones_keep_arriving() throws Exception {
        String kota = "kota-bangun-wewenang";
        DataContoh.kirim("metro", kota);
        Klien.laporan(kota, "/capaian?tahun=2022", 1);
        Klien.laporan(kota, "/serapan?tahun=2022", 1);
        String dikenal = "select md5(string_agg(isi::text, '' order by id)) from jabatan_dikenal where tenant_id = '%s'"
                .formatted(kota);
        String sebelum = satu(dikenal);

        assertThat(keadaan(minta(true))).isEqualTo("DITUKAR");
        assertThat(satu(dikenal)).isNotNull().isEqualTo(sebelum);
        assertThat(bekukan(kota, "bukan-pejabat").statusCode()).isEqualTo(403);
        assertThat(bekukan(kota, "pimpinan-" + kota).statusCode()).isEqualTo(201);

        PimpinanUji.kabarkan(kota, UUID.randomUUID(), "penggantinya", "2020-01-01", null);
        Menunggu.sampaiLulus(
                () -> assertThat(bekukan(kota, "penggantinya").statusCode()).isEqualTo(201));
    }

    private static Response bekukan(String kota, String sub) {
        return Klien.orang(sub, "pimpinan", kota)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"alasan\":\"Sesudah dibangun ulang\",\"terimaKekurangan\":true}")
                .post(Klien.PELAPORAN + "/lkjip/2022/pembekuan");
    }

    private static int baca(CountDownLatch selesai, Set<String> sidik) {
        int banyak = 0;
        while (selesai.getCount() > 0) {
            Response jawaban = Klien.orang("operator", "medan").get(Klien.PELAPORAN + "/capaian?tahun=2024");
            assertThat(jawaban.statusCode()).as(jawaban.asString()).isEqualTo(200);
            sidik.add(jawaban.header("ETag"));
            banyak++;
        }
        return banyak;
    }

    private static String minta(boolean paksa) throws SQLException {
        return satu("insert into milik.bangun_ulang (paksa) values (" + paksa + ") returning id");
    }

    private static String keadaan(String id) {
        return Menunggu.sampaiAda(() -> {
            String keadaan = hitung("select keadaan from milik.bangun_ulang where id = " + id);
            return Set.of("DIMINTA", "BERJALAN").contains(keadaan) ? null : keadaan;
        });
    }

    private static String hitung(String kueri) {
        try {
            return satu(kueri);
        } catch (SQLException galat) {
            throw new AssertionError(galat);
        }
    }

    private static String satu(String kueri) throws SQLException {
        return daftar(kueri).get(0);
    }

    private static List<String> daftar(String kueri) throws SQLException {
        try (Connection pengelola = BasisDataUji.pengelola()) {
            return BasisDataUji.daftar(pengelola, kueri);
        }
    }

    private static void ubah(String perintah) throws SQLException {
        try (Connection pengelola = BasisDataUji.pengelola();
                Statement pernyataan = pengelola.createStatement()) {
            pernyataan.executeUpdate(perintah);
        }
    }
}
