package id.simpul.pelaporan;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.uji.LayananNyata;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Basis data layanan, dilihat langsung dengan peran tertentu. */
public final class BasisDataUji {
    private BasisDataUji() {}

    /** Koneksi pengelola: melewati RLS. */
    public static Connection pengelola() throws SQLException {
        AksesPostgres akses = LayananNyata.pengelola();
        return DriverManager.getConnection(LayananNyata.urlBasisData(), akses.pengguna(), akses.sandi());
    }

    /** Koneksi yang tunduk pada hak dan RLS seperti layanan, dengan setelan sesi itu. */
    public static Connection aplikasi(String kota, String cakupan) throws SQLException {
        Connection koneksi = pengelola();
        try (Statement pernyataan = koneksi.createStatement()) {
            pernyataan.execute("set role pelaporan_aplikasi");
            pernyataan.execute("set app.tenant_id = '%s'".formatted(kota));
            pernyataan.execute("set app.cakupan = '%s'".formatted(cakupan));
        }
        return koneksi;
    }

    /** Kolom pertama hasil kueri. */
    public static List<String> daftar(Connection koneksi, String kueri) throws SQLException {
        List<String> hasil = new ArrayList<>();
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet baris = pernyataan.executeQuery(kueri)) {
            while (baris.next()) {
                hasil.add(baris.getString(1));
            }
        }
        return hasil;
    }
}
