package id.simpul.uji;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.BasisData;
import id.simpul.lokal.bagian.SandiLayanan;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Lingkungan uji satu layanan: basis datanya sendiri dengan tiga peran, Kafka, dan token yang ditandatangani uji.
 *
 * <p>Pemakaian: {@code @QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value
 * = "realisasi"))}.
 */
public class LayananNyata implements QuarkusTestResourceLifecycleManager {
    private static volatile String layananTerakhir;

    private String layanan;

    @Override
    public void init(Map<String, String> argumen) {
        layanan = argumen.get("layanan");
        layananTerakhir = layanan;
    }

    @Override
    public Map<String, String> start() {
        BagianNyata bagian = BagianNyata.satuSaja();
        SandiLayanan sandi = SandiLayanan.acak();
        BasisData.siapkan(bagian.postgres().akses(), layanan, sandi);
        return Map.ofEntries(
                Map.entry(
                        "quarkus.datasource.jdbc.url", bagian.postgres().akses().jdbcUrl(layanan)),
                Map.entry("quarkus.datasource.password", sandi.aplikasi()),
                Map.entry("quarkus.flyway.password", sandi.pemilik()),
                Map.entry("simpul.kejadian.relai.sandi", sandi.relai()),
                Map.entry("simpul.kejadian.kafka", bagian.kafka().bootstrap()),
                // Kunci umum menggantikan alamat penerbit; alamat kosong berarti tidak ada yang dihubungi.
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.public-key", TokenUji.kunciUmum()),
                Map.entry("quarkus.oidc.token.issuer", TokenUji.PENERBIT),
                Map.entry("quarkus.http.test-port", "0"));
    }

    @Override
    public void stop() {
        // PostgreSQL dan Kafka dipakai bersama semua kelas uji di JVM ini; BagianNyata menutupnya di akhir.
    }

    /** Masuk sebagai pengelola klaster, untuk melihat isi tabel di balik RLS. */
    public static AksesPostgres pengelola() {
        return BagianNyata.satuSaja().postgres().akses();
    }

    /** URL JDBC basis data layanan yang sedang diuji. */
    public static String urlBasisData() {
        return pengelola().jdbcUrl(layananTerakhir);
    }

    static String bootstrap() {
        return BagianNyata.satuSaja().kafka().bootstrap();
    }
}
