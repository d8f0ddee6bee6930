package id.simpul.anggaran;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Apa yang didengar layanan lain dan apa yang tinggal di riwayat. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class KejadianIT {
    @Test
    void every_change_tells_the_whole_dpa_and_the_replaced_one_stops_being_in_force() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("kabar");
        String murni = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        kota.rekapPertama(murni, Map.of("a", new BigDecimal("100"))).then().statusCode(201);
        String perubahan = kota.dpaSah(DpaKecil.badan("PERUBAHAN", "a", "700", "b", "400"));

        Menunggu.sampaiLulus(() -> {
            assertThat(terakhir(kota, "dpa", perubahan).getBoolean("berlaku")).isTrue();
            assertThat(terakhir(kota, "realisasi-rekap", perubahan).getList("baris"))
                    .hasSize(1);
        });
        assertThat(terakhir(kota, "realisasi-rekap", perubahan).getInt("total")).isEqualTo(100);
        assertThat(terakhir(kota, "realisasi-rekap", perubahan).getList("bulan"))
                .isNull();
        JsonPath baru = terakhir(kota, "dpa", perubahan);
        assertThat(baru.getString("status")).isEqualTo("DISAHKAN");
        assertThat(baru.getString("versi")).isEqualTo("PERUBAHAN");
        assertThat(baru.getList("rincian.kunci")).isEqualTo(List.of("p", "k", "a", "b"));
        assertThat(baru.getList("rincian.anggaran", Integer.class)).containsExactly(null, null, 700, 400);
        assertThat(terakhir(kota, "dpa", murni).getBoolean("berlaku")).isFalse();
        assertThat(terakhir(kota, "realisasi-rekap", murni).getInt("baris[0].realisasi"))
                .isEqualTo(100);
    }

    @Test
    void history_keeps_who_did_what_in_order() throws SQLException {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("riwayat");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", BigDecimal.ONE)).then().statusCode(201);

        assertThat(riwayat(kota.kota()))
                .containsExactly(
                        "dpa dibuat operator-" + kota.kota(),
                        "dpa disahkan pimpinan-" + kota.kota(),
                        "realisasi-rekap dibuat operator-" + kota.kota());
    }

    @Test
    void a_refused_change_tells_nobody() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("diam");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", new BigDecimal("601"))).then().statusCode(422);
        kota.rekapPertama(dpa, Map.of("a", new BigDecimal("600"))).then().statusCode(201);

        Menunggu.sampaiLulus(
                () -> assertThat(semua(kota, "realisasi-rekap", dpa)).hasSize(1));
        assertThat(semua(kota, "realisasi-rekap", dpa).get(0).getInt("baris[0].realisasi"))
                .isEqualTo(600);
    }

    private static JsonPath terakhir(KlienAnggaran kota, String jenis, String id) {
        List<JsonPath> semua = semua(kota, jenis, id);
        assertThat(semua).as("%s %s", jenis, id).isNotEmpty();
        return semua.get(semua.size() - 1);
    }

    private static List<JsonPath> semua(KlienAnggaran kota, String jenis, String id) {
        String kunci = kota.kota() + "|" + jenis + "|" + id;
        return KejadianUji.bacaSemua(Topik.milik("anggaran")).stream()
                .filter(rekaman -> kunci.equals(rekaman.key()))
                .map(rekaman -> JsonPath.from(new String(rekaman.value(), StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<String> riwayat(String kota) throws SQLException {
        try (Connection koneksi = DriverManager.getConnection(
                        LayananNyata.pengelola().jdbcUrl("anggaran"),
                        LayananNyata.pengelola().pengguna(),
                        LayananNyata.pengelola().sandi());
                PreparedStatement kueri = koneksi.prepareStatement(
                        "select jenis || ' ' || tindakan || ' ' || pelaku from riwayat where tenant_id = ? order by id")) {
            kueri.setString(1, kota);
            List<String> hasil = new ArrayList<>();
            try (ResultSet baris = kueri.executeQuery()) {
                while (baris.next()) {
                    hasil.add(baris.getString(1));
                }
            }
            return hasil;
        }
    }
}
