package id.simpul.anggaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.anggaran.uji.KotaBerisi;
import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.tenansi.KonteksKota;
import id.simpul.uji.LayananNyata;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Lapis kedua sekat: basis data sendiri menyembunyikan baris kota lain, dan bocor bila penjaganya tidak ada. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class SekatBarisIT {
    private static final List<String> TABEL = List.of(
            "dpa",
            "dpa_rincian",
            "tahun_anggaran",
            "realisasi_rekap",
            "realisasi_rekap_baris",
            "sp2d",
            "sp2d_baris",
            "anggaran_kas",
            "anggaran_kas_baris",
            "mutasi_anggaran",
            "pekerjaan",
            "impor_baris");
    private static final String TANPA_RLS = """
            select count(*) from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attname = 'tenant_id' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
            """;

    @Inject
    AgroalDataSource sumberData;

    @Test
    void native_sql_of_the_application_role_sees_its_own_city_only_and_nothing_without_one() throws Exception {
        String kota = pasangan();
        for (String tabel : TABEL) {
            assertThat(kotaTerlihat(kota, tabel)).as(tabel).isEqualTo(1);
            assertThat(kotaTerlihat("", tabel)).as(tabel).isZero();
        }
    }

    @Test
    void without_row_level_security_the_same_sql_leaks_every_city() throws SQLException {
        pasangan();
        for (String tabel : TABEL) {
            assertThat(sebagaiPengelola("select count(distinct tenant_id) from " + tabel))
                    .as(tabel)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void every_table_with_a_tenant_has_row_level_security_forced() throws SQLException {
        assertThat(sebagaiPengelola(TANPA_RLS)).isZero();
    }

    @Test
    void the_application_role_cannot_write_for_another_city_nor_switch_the_protection_off() throws Exception {
        String kota = pasangan();
        assertThatThrownBy(() -> sebagaiAplikasi(
                        kota,
                        "insert into tahun_anggaran (id, tenant_id, tahun) values (gen_random_uuid(), 'lain', 2024)"))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> sebagaiAplikasi(kota, "alter table dpa disable row level security"))
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> sebagaiAplikasi(kota, "delete from dpa"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static String pasangan() {
        KotaBerisi.isi(KlienAnggaran.kotaBaru("sekat"));
        KlienAnggaran kedua = KlienAnggaran.kotaBaru("sekat");
        KotaBerisi.isi(kedua);
        return kedua.kota();
    }

    private int kotaTerlihat(String kota, String tabel) throws Exception {
        return diUtasLain(kota, () -> {
            try (Connection koneksi = sumberData.getConnection()) {
                return angka(koneksi, "select count(distinct tenant_id) from " + tabel);
            }
        });
    }

    private void sebagaiAplikasi(String kota, String sql) throws Exception {
        diUtasLain(kota, () -> {
            try (Connection koneksi = sumberData.getConnection();
                    Statement pernyataan = koneksi.createStatement()) {
                return pernyataan.execute(sql);
            }
        });
    }

    /** Utas uji sudah punya konteks permintaan; satu konteks hanya satu kota. */
    private static <T> T diUtasLain(String kota, Callable<T> pekerjaan) throws Exception {
        ExecutorService utas = Executors.newSingleThreadExecutor();
        try {
            return utas.submit(() -> KonteksKota.dalam(kota, pekerjaan)).get();
        } finally {
            utas.shutdown();
        }
    }

    private static int sebagaiPengelola(String sql) throws SQLException {
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi =
                DriverManager.getConnection(pengelola.jdbcUrl("anggaran"), pengelola.pengguna(), pengelola.sandi())) {
            return angka(koneksi, sql);
        }
    }

    private static int angka(Connection koneksi, String sql) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery(sql)) {
            hasil.next();
            return hasil.getInt(1);
        }
    }
}
