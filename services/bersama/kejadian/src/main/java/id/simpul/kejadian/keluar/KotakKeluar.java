package id.simpul.kejadian.keluar;

import id.simpul.kejadian.PengaturanKejadian;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Kotak keluar seperti dilihat relai, lewat satu koneksi sendiri yang mendengarkan {@code NOTIFY}. */
final class KotakKeluar implements AutoCloseable {
    private static final int SEKALI_AMBIL = 500;
    private static final int BITA_SEKALI_AMBIL = 4_000_000;
    // Bagian kejadian besar dapat ratusan kilobita sebaris: yang diambil sekaligus dibatasi ukurannya, paling sedikit
    // satu.
    private static final String BELUM_TERBIT = """
            select id, urutan, tenant_id, kunci, jenis, isi, dibuat from (
                select k.*, sum(coalesce(octet_length(isi), 0)) over (order by urutan)
                    - coalesce(octet_length(isi), 0) as sebelumnya
                from (select * from kotak_keluar where terbit is null order by urutan limit %d) k
            ) antrean
            where sebelumnya < %d order by urutan
            """.formatted(SEKALI_AMBIL, BITA_SEKALI_AMBIL);

    private final Connection koneksi;

    KotakKeluar(PengaturanKejadian.Relai relai) throws SQLException {
        this.koneksi = DriverManager.getConnection(relai.url(), relai.pengguna(), relai.sandi());
        jalankan("listen kotak_keluar");
    }

    /** Hanya satu relai per basis data yang bekerja; yang lain menunggu giliran. */
    boolean menjadiPemimpin() throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery("select pg_try_advisory_lock(1706, 1)")) {
            hasil.next();
            return hasil.getBoolean(1);
        }
    }

    List<SuratKeluar> belumTerbit() throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet baris = pernyataan.executeQuery(BELUM_TERBIT)) {
            List<SuratKeluar> surat = new ArrayList<>();
            while (baris.next()) {
                surat.add(new SuratKeluar(
                        baris.getObject("id", UUID.class),
                        baris.getLong("urutan"),
                        baris.getString("tenant_id"),
                        baris.getString("kunci"),
                        baris.getString("jenis"),
                        baris.getString("isi"),
                        baris.getObject("dibuat", OffsetDateTime.class)));
            }
            return surat;
        }
    }

    void tandaiTerbit(List<UUID> id) throws SQLException {
        try (PreparedStatement pernyataan =
                koneksi.prepareStatement("update kotak_keluar set terbit = now() where id = any(?)")) {
            pernyataan.setArray(1, koneksi.createArrayOf("uuid", id.toArray()));
            pernyataan.executeUpdate();
        }
    }

    void sapu(long hari) throws SQLException {
        try (PreparedStatement pernyataan = koneksi.prepareStatement(
                "delete from kotak_keluar where terbit < now() - make_interval(days => ?::int)")) {
            pernyataan.setLong(1, hari);
            pernyataan.executeUpdate();
        }
    }

    void tunggu(int milidetik) throws SQLException {
        koneksi.unwrap(PGConnection.class).getNotifications(milidetik);
    }

    static long hitungBelumTerbit(PengaturanKejadian.Relai relai) throws SQLException {
        try (Connection sendiri = DriverManager.getConnection(relai.url(), relai.pengguna(), relai.sandi());
                Statement pernyataan = sendiri.createStatement();
                ResultSet hasil = pernyataan.executeQuery("select count(*) from kotak_keluar where terbit is null")) {
            hasil.next();
            return hasil.getLong(1);
        }
    }

    private void jalankan(String sql) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement()) {
            pernyataan.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        koneksi.close();
    }
}
