package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.GagalBagian;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./simpul bangun-ulang}: meminta pelaporan membangun ulang skema bacanya, lalu mencetak sidik tiap kota.
 *
 * <p>Permintaannya baris di basis data pelaporan, ditulis sebagai pemiliknya: tidak ada token kota yang boleh meminta
 * pekerjaan yang menyangkut semua kota. Kode keluar 0 bila ditukar, 1 bila sidiknya berbeda atau gagal.
 */
@Command(name = "bangun-ulang", description = "Membangun ulang skema baca pelaporan dari kejadian, lalu menukarnya.")
final class PerintahBangunUlang implements Callable<Integer> {
    private static final String LAYANAN = "pelaporan";
    private static final Duration PALING_LAMA = Duration.ofMinutes(30);
    private static final String MINTA = "insert into milik.bangun_ulang (paksa) values (?) returning id";
    private static final String HASIL = """
            select b.keadaan, coalesce(b.sebab, '') sebab, coalesce(b.hasil ->> 'kejadian', '0') kejadian,
                   extract(epoch from b.selesai - b.mulai) lama, k ->> 'kota' kota, k ->> 'jumlahLama' jumlah_lama,
                   k ->> 'sidikLama' sidik_lama, k ->> 'jumlahBaru' jumlah_baru, k ->> 'sidikBaru' sidik_baru
            from milik.bangun_ulang b left join lateral json_array_elements(b.hasil -> 'kota') k on true
            where b.id = ? order by kota
            """;

    @Option(names = "--paksa", description = "Menukar juga bila sidiknya berbeda.")
    private boolean paksa;

    @Override
    public Integer call() throws InterruptedException {
        AksesPostgres akses = Lingkungan.tercatat().pemilikBasisData(LAYANAN);
        try (Connection koneksi =
                DriverManager.getConnection(akses.jdbcUrl(LAYANAN), akses.pengguna(), akses.sandi())) {
            long id = minta(koneksi);
            System.out.println("Membangun ulang skema baca pelaporan di sebelah yang dilayani...");
            return tunggu(koneksi, id);
        } catch (SQLException galat) {
            throw new GagalBagian(LAYANAN, "basis data tidak menerima permintaan: " + galat.getMessage(), null, galat);
        }
    }

    private long minta(Connection koneksi) throws SQLException {
        try (PreparedStatement pernyataan = koneksi.prepareStatement(MINTA)) {
            pernyataan.setBoolean(1, paksa);
            try (ResultSet baris = pernyataan.executeQuery()) {
                baris.next();
                return baris.getLong(1);
            }
        }
    }

    private static int tunggu(Connection koneksi, long id) throws SQLException, InterruptedException {
        Instant tenggat = Instant.now().plus(PALING_LAMA);
        while (Instant.now().isBefore(tenggat)) {
            try (PreparedStatement pernyataan = koneksi.prepareStatement(HASIL)) {
                pernyataan.setLong(1, id);
                try (ResultSet baris = pernyataan.executeQuery()) {
                    baris.next();
                    if (!List.of("DIMINTA", "BERJALAN").contains(baris.getString("keadaan"))) {
                        return cetak(baris);
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new GagalBagian(LAYANAN, "belum selesai sesudah " + PALING_LAMA.toMinutes() + " menit");
    }

    private static int cetak(ResultSet baris) throws SQLException {
        String keadaan = baris.getString("keadaan");
        if (keadaan.equals("GAGAL")) {
            throw new GagalBagian(LAYANAN, baris.getString("sebab"));
        }
        System.out.printf(
                "%s kejadian diputar ulang dalam %s detik.%n",
                baris.getString("kejadian"), baris.getBigDecimal("lama").setScale(1, java.math.RoundingMode.HALF_UP));
        do {
            if (baris.getString("kota") != null) {
                System.out.println(kota(baris));
            }
        } while (baris.next());
        boolean ditukar = keadaan.equals("DITUKAR");
        System.out.println(
                ditukar
                        ? "Skema baru dilayani; yang dimiliki pelaporan tidak disentuh."
                        : "Sidik berbeda: skema lama tetap dilayani. Ulangi dengan --paksa untuk memakai yang baru.");
        return ditukar ? 0 : 1;
    }

    private static String kota(ResultSet baris) throws SQLException {
        String lama = baris.getString("sidik_lama");
        String baru = baris.getString("sidik_baru");
        boolean sama = lama != null && lama.equals(baru);
        return "  %-14s lama %6s baris %s  baru %6s baris %s  %s"
                .formatted(
                        baris.getString("kota"),
                        baris.getString("jumlah_lama"),
                        pendek(lama),
                        baris.getString("jumlah_baru"),
                        pendek(baru),
                        sama ? "sama" : "BERBEDA");
    }

    private static String pendek(String sidik) {
        return sidik == null ? "-" : sidik.substring(0, 16);
    }
}
