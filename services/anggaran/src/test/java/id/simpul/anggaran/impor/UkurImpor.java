package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.tabel.BentukTabel;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Ukuran, bukan uji: seratus ribu baris SP2D dalam satu berkas CSV dan XLSX, waktu dan puncak heap-nya di samping penyisipan
 * telanjang baris yang sama. Tidak ikut {@code verify}; jalankan dengan {@code -Dit.test=UkurImpor}.
 */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class UkurImpor {
    private static final int BARIS = 100_000;

    @Test
    void print_time_and_peak_heap_of_a_hundred_thousand_payments_beside_bare_inserts() throws SQLException {
        ukur("CSV", "text/csv", BerkasUkur.csv(BARIS));
        System.out.printf(
                "UKUR pembanding: sisip telanjang berkelompok %d ms%n",
                telanjang().toMillis());
    }

    @Test
    void print_time_and_peak_heap_of_the_same_payments_as_a_workbook() throws IOException {
        ukur("XLSX", BentukTabel.MEDIA_XLSX, BerkasUkur.xlsx(BARIS));
    }

    private static void ukur(String bentuk, String media, byte[] berkas) {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("ukur");
        kota.dpaSah(DpaKecil.badan("MURNI", "a", "100000000", "b", "100000000"));
        KlienImpor impor = new KlienImpor(kota);
        bersihkanPuncak();

        Instant mulai = Instant.now();
        String kunci = UUID.randomUUID().toString();
        Response dikirim = impor.kirim("SP2D", DpaKecil.TAHUN, null, media, berkas, kunci);
        String id = dikirim.then().statusCode(202).extract().path("id");
        JsonPath siap = tunggu(impor, id);
        Duration dicocokkan = Duration.between(mulai, Instant.now());
        assertThat(siap.getString("status")).as(siap.prettify()).isEqualTo("SIAP");
        Instant terap = Instant.now();
        impor.terapkan(id).then().statusCode(202);
        JsonPath selesai = tunggu(impor, id);
        Duration diterapkan = Duration.between(terap, Instant.now());
        assertThat(selesai.getInt("hasil.baris")).as(selesai.prettify()).isEqualTo(BARIS);

        System.out.printf(
                "UKUR impor %d baris SP2D %s (%d KiB): dicocokkan %d ms, diterapkan %d ms, puncak heap %d MiB%n",
                BARIS, bentuk, berkas.length / 1024, dicocokkan.toMillis(), diterapkan.toMillis(), puncakMebi());
    }

    private static JsonPath tunggu(KlienImpor impor, String id) {
        JsonPath keadaan = impor.baca(id);
        while (List.of("MEMBACA", "MENERAPKAN").contains(keadaan.getString("status"))) {
            LockSupport.parkNanos(100_000_000L);
            keadaan = impor.baca(id);
        }
        return keadaan;
    }

    /** Baris yang sama ke tabel tanpa indeks, kebijakan, riwayat, dan kejadian. */
    private static Duration telanjang() throws SQLException {
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi = DriverManager.getConnection(
                        pengelola.jdbcUrl("anggaran"), pengelola.pengguna(), pengelola.sandi());
                Statement buat = koneksi.createStatement()) {
            buat.execute(
                    "create temporary table telanjang (nomor text, tanggal date, kunci text, nilai numeric(20, 2))");
            koneksi.setAutoCommit(false);
            Instant mulai = Instant.now();
            try (PreparedStatement sisip = koneksi.prepareStatement("insert into telanjang values (?, ?, ?, ?)")) {
                for (int i = 0; i < BARIS; i++) {
                    sisip.setString(1, "n" + i);
                    sisip.setObject(2, LocalDate.of(2023, 1, 1));
                    sisip.setString(3, "a");
                    sisip.setBigDecimal(4, BigDecimal.valueOf(i));
                    sisip.addBatch();
                    if (i % 2_000 == 0) {
                        sisip.executeBatch();
                    }
                }
                sisip.executeBatch();
            }
            koneksi.commit();
            return Duration.between(mulai, Instant.now());
        }
    }

    private static void bersihkanPuncak() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long puncakMebi() {
        return heap().stream().mapToLong(satu -> satu.getPeakUsage().getUsed()).sum() / (1024 * 1024);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(satu -> satu.getType() == MemoryType.HEAP)
                .toList();
    }
}
