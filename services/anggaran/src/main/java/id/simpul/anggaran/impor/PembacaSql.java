package id.simpul.anggaran.impor;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/** Kueri dan perintah JDBC di transaksi yang sedang berjalan: hasil dibaca mengalir, masukan dikirim sebagai larik. */
final class PembacaSql {
    private static final int SEKALI_AMBIL = 2_000;

    private final EntityManager em;

    PembacaSql(EntityManager em) {
        this.em = em;
    }

    /** Membaca hasil sebaris demi sebaris; driver hanya memegang {@value #SEKALI_AMBIL} baris sekaligus. */
    void baca(String sql, List<?> parameter, Penerima penerima) {
        kerjakan(sql, perintah -> {
            perintah.setFetchSize(SEKALI_AMBIL);
            for (int i = 0; i < parameter.size(); i++) {
                perintah.setObject(i + 1, parameter.get(i));
            }
            try (ResultSet hasil = perintah.executeQuery()) {
                while (hasil.next()) {
                    penerima.terima(hasil);
                }
            }
        });
    }

    /** Menjalankan perintah yang parameternya diisi {@code pengisi}. */
    void ubah(String sql, Langkah pengisi) {
        kerjakan(sql, perintah -> {
            pengisi.jalan(perintah);
            perintah.executeUpdate();
        });
    }

    /** Satu kolom dari banyak baris sebagai larik. */
    static <T> void larik(PreparedStatement perintah, int letak, String jenis, List<T> baris, Function<T, Object> ambil)
            throws SQLException {
        Connection koneksi = perintah.getConnection();
        Array isi = koneksi.createArrayOf(jenis, baris.stream().map(ambil).toArray());
        perintah.setArray(letak, isi);
    }

    private void kerjakan(String sql, Langkah langkah) {
        em.unwrap(Session.class).doWork(koneksi -> {
            try (PreparedStatement perintah = koneksi.prepareStatement(sql)) {
                langkah.jalan(perintah);
            }
        });
    }

    /** Menerima satu baris hasil. */
    @FunctionalInterface
    interface Penerima {
        void terima(ResultSet baris) throws SQLException;
    }

    /** Bekerja dengan satu perintah. */
    @FunctionalInterface
    interface Langkah {
        void jalan(PreparedStatement perintah) throws SQLException;
    }
}
