package id.simpul.anggaran.uji;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.uji.LayananNyata;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** SQL langsung ke basis data anggaran. */
public final class BasisData {
    private BasisData() {}

    /** Dengan hak peran aplikasi. */
    public static void sebagaiAplikasi(String sql) throws SQLException {
        jalankan("set role anggaran_aplikasi", sql);
    }

    /** Dengan hak pengelola, yang tidak dimiliki siapa pun di layanan. */
    public static void sebagaiPengelola(String sql) throws SQLException {
        jalankan(sql);
    }

    private static void jalankan(String... sql) throws SQLException {
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi = DriverManager.getConnection(
                        pengelola.jdbcUrl("anggaran"), pengelola.pengguna(), pengelola.sandi());
                Statement pernyataan = koneksi.createStatement()) {
            for (String satu : sql) {
                pernyataan.execute(satu);
            }
        }
    }
}
