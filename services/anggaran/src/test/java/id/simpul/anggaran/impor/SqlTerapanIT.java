package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rencana kueri tidak boleh bergantung pada statistik: tabel yang sedang diisi tidak dibaca sambil diisi. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class SqlTerapanIT {
    private static final String ID = "'00000000-0000-4000-8000-000000000000'::uuid";

    @Test
    void the_table_that_is_filled_is_read_only_to_gather_the_origins_beforehand() throws Exception {
        List<String> pembacaan = new ArrayList<>();
        catatPembacaan(rencana(), "", pembacaan);

        assertThat(pembacaan).isNotEmpty().allMatch(jalur -> jalur.contains("CTE asal"));
    }

    private static void catatPembacaan(JsonNode simpul, String jalur, List<String> pembacaan) {
        String kini = jalur + "/" + simpul.path("Subplan Name").asText("")
                + simpul.path("Node Type").asText();
        boolean membaca = simpul.path("Node Type").asText().endsWith("Scan");
        if (membaca && simpul.path("Relation Name").asText().equals("sp2d")) {
            pembacaan.add(kini);
        }
        simpul.path("Plans").forEach(anak -> catatPembacaan(anak, kini, pembacaan));
    }

    private static JsonNode rencana() throws SQLException, JsonProcessingException {
        String perintah = SqlTerapan.KEPALA
                .replace("?1", ID)
                .replace("?2", "2023")
                .replace("?3", "'pelaku'")
                .replace("?4", "now()");
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi = DriverManager.getConnection(
                        pengelola.jdbcUrl("anggaran"), pengelola.pengguna(), pengelola.sandi());
                Statement kueri = koneksi.createStatement();
                ResultSet hasil = kueri.executeQuery("explain (format json) " + perintah)) {
            hasil.next();
            return new ObjectMapper().readTree(hasil.getString(1)).get(0).get("Plan");
        }
    }
}
