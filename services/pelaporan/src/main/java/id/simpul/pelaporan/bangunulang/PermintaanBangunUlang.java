package id.simpul.pelaporan.bangunulang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Tabel {@code milik.bangun_ulang}: permintaan pengelola dan hasilnya. */
@ApplicationScoped
class PermintaanBangunUlang {
    private static final String AMBIL = """
            update milik.bangun_ulang set keadaan = 'BERJALAN', mulai = clock_timestamp()
            where id = (select id from milik.bangun_ulang where keadaan = 'DIMINTA'
                        order by id for update skip locked limit 1)
            returning id, paksa
            """;
    private static final String SELESAI = """
            update milik.bangun_ulang
            set keadaan = ?, selesai = clock_timestamp(), hasil = cast(? as json), sebab = ? where id = ?
            """;
    /** Hanya pemegang kunci penasihat yang boleh membangun; yang masih BERJALAN tanpa pemegang pasti terputus. */
    private static final String TERPUTUS = """
            update milik.bangun_ulang set keadaan = 'GAGAL', selesai = clock_timestamp(), sebab = 'Layanan berhenti di tengah'
            where keadaan = 'BERJALAN'
            """;

    private static final String SATU_SAJA = "select pg_try_advisory_lock(7310222)";
    private static final String LEPAS = "select pg_advisory_unlock(7310222)";

    private final DataSource sumber;
    private final ObjectMapper json;
    private final PembangunUlang pembangun;

    PermintaanBangunUlang(DataSource sumber, ObjectMapper json, PembangunUlang pembangun) {
        this.sumber = sumber;
        this.json = json;
        this.pembangun = pembangun;
    }

    private record Satu(long id, boolean paksa) {}

    /** Mengerjakan permintaan tertua bila ada; salah satu salinan layanan saja yang mengerjakannya. */
    void kerjakan() throws SQLException {
        try (Connection koneksi = sumber.getConnection();
                Statement pernyataan = koneksi.createStatement()) {
            if (!benar(pernyataan, SATU_SAJA)) {
                return;
            }
            try {
                pernyataan.executeUpdate(TERPUTUS);
                Optional<Satu> permintaan = ambil(pernyataan);
                if (permintaan.isPresent()) {
                    bangun(koneksi, permintaan.get());
                }
            } finally {
                pernyataan.execute(LEPAS);
            }
        }
    }

    private void bangun(Connection koneksi, Satu permintaan) throws SQLException {
        try {
            HasilBangunUlang hasil = pembangun.jalankan(permintaan.paksa());
            selesai(koneksi, permintaan.id(), hasil.ditukar() ? "DITUKAR" : "BERBEDA", tulis(hasil), null);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            selesai(koneksi, permintaan.id(), "GAGAL", null, "Layanan berhenti di tengah");
        } catch (Exception galat) {
            selesai(koneksi, permintaan.id(), "GAGAL", null, String.valueOf(galat));
        }
    }

    private static Optional<Satu> ambil(Statement pernyataan) throws SQLException {
        try (ResultSet baris = pernyataan.executeQuery(AMBIL)) {
            return baris.next() ? Optional.of(new Satu(baris.getLong(1), baris.getBoolean(2))) : Optional.empty();
        }
    }

    private static void selesai(Connection koneksi, long id, String keadaan, String hasil, String sebab)
            throws SQLException {
        try (PreparedStatement pernyataan = koneksi.prepareStatement(SELESAI)) {
            pernyataan.setString(1, keadaan);
            pernyataan.setString(2, hasil);
            pernyataan.setString(3, sebab);
            pernyataan.setLong(4, id);
            pernyataan.executeUpdate();
        }
    }

    private static boolean benar(Statement pernyataan, String kueri) throws SQLException {
        try (ResultSet baris = pernyataan.executeQuery(kueri)) {
            return baris.next() && baris.getBoolean(1);
        }
    }

    private String tulis(HasilBangunUlang hasil) throws JsonProcessingException {
        return json.writeValueAsString(hasil);
    }
}
