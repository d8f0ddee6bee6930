package id.simpul.lokal.tumpukan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.PostgresLokal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resep sungguhan; layanan dan gateway diuji oleh uji terpadu. */
class TumpukanLokalIT {

    @TempDir
    Path folder;

    @Test
    void database_and_broker_start_together_and_survive_a_stop() {
        try (TumpukanLokal tumpukan = TumpukanLokal.pembangun()
                .folder(folder)
                .bagian("postgres", "kafka")
                .untukUji()
                .bangun()) {
            tumpukan.nyalakan();
            assertThat(tumpukan.keadaan()).hasSize(2).allMatch(KeadaanBagian::sehat);
            tumpukan.proses("kafka").orElseThrow().matikanPaksa();
            assertThat(tumpukan.yangMati()).containsExactly("kafka");

            tumpukan.nyalakan();

            assertThat(tumpukan.keadaan()).allMatch(KeadaanBagian::sehat);
            tumpukan.padamkan();
            assertThat(tumpukan.adaProses()).isFalse();
        }
    }

    @Test
    void an_external_database_is_prepared_but_never_stopped() throws Exception {
        try (PostgresLokal milikOrangLain =
                PostgresLokal.mulaiUntukUji(folder.resolve("luar/data"), folder.resolve("luar/biner"), Porta.bebas())) {
            TumpukanLokal tumpukan = denganPostgres(milikOrangLain.akses());

            tumpukan.nyalakan();
            tumpukan.padamkan();

            assertThat(milikOrangLain.hidup()).isTrue();
            assertThat(basisData(milikOrangLain.akses())).contains("perencanaan", "realisasi", "anggaran", "pelaporan");
            assertThat(tumpukan.keadaan()).singleElement().satisfies(satu -> {
                assertThat(satu.luar()).isTrue();
                assertThat(satu.pid()).isEmpty();
            });
        }
    }

    @Test
    void an_external_database_that_does_not_answer_is_named_with_its_address() {
        AksesPostgres mati = new AksesPostgres("jdbc:postgresql://127.0.0.1:" + Porta.bebas() + "/", "a", "b");

        assertThatThrownBy(() -> denganPostgres(mati).nyalakan())
                .hasMessageContaining("postgres")
                .hasMessageContaining(mati.awalanUrl());
    }

    private TumpukanLokal denganPostgres(AksesPostgres akses) {
        return TumpukanLokal.pembangun()
                .folder(folder.resolve("tumpukan"))
                .bagian("postgres")
                .luar(new BagianLuar(Optional.of(akses), Optional.empty(), Optional.empty()))
                .bangun();
    }

    private static List<String> basisData(AksesPostgres akses) throws Exception {
        List<String> hasil = new ArrayList<>();
        try (Connection sambungan =
                        DriverManager.getConnection(akses.jdbcUrl("postgres"), akses.pengguna(), akses.sandi());
                Statement pernyataan = sambungan.createStatement();
                ResultSet baris = pernyataan.executeQuery("select datname from pg_database")) {
            while (baris.next()) {
                hasil.add(baris.getString(1));
            }
        }
        return hasil;
    }
}
