package id.simpul.realisasi;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.uji.LayananNyata;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Basis data layanan, dilihat langsung dengan peran tertentu. */
public final class BasisDataUji {
    private BasisDataUji() {}

    /** Koneksi pengelola: melewati RLS. Transaksinya terbuka; tutup koneksi berarti batal. */
    public static Connection pengelola() throws SQLException {
        AksesPostgres akses = LayananNyata.pengelola();
        Connection koneksi = DriverManager.getConnection(LayananNyata.urlBasisData(), akses.pengguna(), akses.sandi());
        koneksi.setAutoCommit(false);
        return koneksi;
    }

    /** Menjadi peran aplikasi untuk satu kota; tunduk pada hak dan RLS seperti layanan. */
    public static void jadiAplikasi(Connection koneksi, String kota) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement()) {
            pernyataan.execute("set local role realisasi_aplikasi");
            pernyataan.execute("set local app.tenant_id = '" + kota + "'");
        }
    }

    /** Satu bilangan hasil kueri. */
    public static long hitung(Connection koneksi, String kueri) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery(kueri)) {
            hasil.next();
            return hasil.getLong(1);
        }
    }

    /** Menjalankan perintah. */
    public static void jalankan(Connection koneksi, String perintah) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement()) {
            pernyataan.execute(perintah);
        }
    }
}
