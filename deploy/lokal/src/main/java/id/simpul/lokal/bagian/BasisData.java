package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Menyiapkan basis data satu layanan dengan tiga perannya: {@code <layanan>_pemilik} (migrasi), {@code
 * <layanan>_aplikasi} (tidak memiliki apa pun, tidak melewati RLS), {@code <layanan>_relai}. Aman diulang; sandi
 * disetel ulang ke yang diberikan.
 */
public final class BasisData {

    private BasisData() {}

    /**
     * @param akses pengelola klaster
     * @param layanan nama layanan = nama basis data, mis. {@code realisasi}
     * @throws GagalBagian bila basis data menolak
     */
    public static void siapkan(AksesPostgres akses, String layanan, SandiLayanan sandi) {
        try {
            try (Connection klaster = buka(akses, "postgres")) {
                jalankan(klaster, "peran.sql", layanan, sandi);
                buatBasisData(klaster, layanan);
            }
            try (Connection milik = buka(akses, layanan)) {
                jalankan(milik, "hak.sql", layanan, sandi);
            }
        } catch (SQLException e) {
            throw new GagalBagian(
                    "postgres", "basis data " + layanan + " tidak dapat disiapkan: " + e.getMessage(), null, e);
        }
    }

    private static Connection buka(AksesPostgres akses, String basisData) throws SQLException {
        return DriverManager.getConnection(akses.jdbcUrl(basisData), akses.pengguna(), akses.sandi());
    }

    private static void jalankan(Connection sambungan, String berkas, String layanan, SandiLayanan sandi)
            throws SQLException {
        Map<String, String> setelan = Map.of(
                "simpul.layanan", layanan,
                "simpul.sandi_pemilik", sandi.pemilik(),
                "simpul.sandi_aplikasi", sandi.aplikasi(),
                "simpul.sandi_relai", sandi.relai());
        for (Map.Entry<String, String> butir : setelan.entrySet()) {
            try (PreparedStatement setel = sambungan.prepareStatement("select set_config(?, ?, false)")) {
                setel.setString(1, butir.getKey());
                setel.setString(2, butir.getValue());
                setel.execute();
            }
        }
        try (Statement pernyataan = sambungan.createStatement()) {
            pernyataan.execute(baca(berkas));
        }
    }

    /** CREATE DATABASE tidak dapat dijalankan di dalam blok, jadi di luar berkas SQL; nama sudah lolos peran.sql. */
    private static void buatBasisData(Connection klaster, String layanan) throws SQLException {
        try (PreparedStatement cari = klaster.prepareStatement("select 1 from pg_database where datname = ?")) {
            cari.setString(1, layanan);
            try (ResultSet hasil = cari.executeQuery()) {
                if (hasil.next()) {
                    return;
                }
            }
        }
        try (Statement pernyataan = klaster.createStatement()) {
            pernyataan.execute("create database \"" + layanan + "\" owner \"" + layanan + "_pemilik\"");
        }
    }

    private static String baca(String berkas) {
        try (InputStream isi = BasisData.class.getResourceAsStream(berkas)) {
            if (isi == null) {
                throw new IllegalStateException("sumber daya hilang: " + berkas);
            }
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
