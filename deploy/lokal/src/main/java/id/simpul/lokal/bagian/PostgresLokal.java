package id.simpul.lokal.bagian;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL sungguhan sebagai proses sendiri di 127.0.0.1; klasternya dibuat pada pemakaian pertama. */
public final class PostgresLokal extends BagianProses {

    private static final String NAMA = "postgres";
    private static final Duration BATAS_SIAP = Duration.ofSeconds(60);
    private static final Duration BATAS_HENTI = Duration.ofSeconds(30);

    private final AksesPostgres akses;

    private PostgresLokal(PengaturanPostgres pengaturan, ProsesLatar proses, AksesPostgres akses) {
        super(pengaturan.tempat(), pengaturan.port(), proses);
        this.akses = akses;
    }

    /** Untuk data yang harus bertahan; log dan pid di {@code folderData}. */
    public static PostgresLokal mulai(Path folderData, Path folderBiner, int port) {
        return mulai(new PengaturanPostgres(TempatBagian.di(folderData, NAMA), folderBiner, port, true));
    }

    /** Untuk uji: fsync mati, jadi lebih cepat dan tidak tahan mesin mati. */
    public static PostgresLokal mulaiUntukUji(Path folderData, Path folderBiner, int port) {
        return mulai(new PengaturanPostgres(TempatBagian.di(folderData, NAMA), folderBiner, port, false));
    }

    /**
     * Menjalankan, atau memegang proses yang masih berjalan dari tempat yang sama.
     *
     * @throws GagalBagian bila tidak dapat siap; tidak ada proses yang tertinggal
     */
    public static PostgresLokal mulai(PengaturanPostgres pengaturan) {
        Path biner = BinerPostgres.siapkan(pengaturan.biner());
        KlasterPostgres klaster = KlasterPostgres.siapkan(pengaturan, biner);
        AksesPostgres akses = new AksesPostgres(
                "jdbc:postgresql://127.0.0.1:" + pengaturan.port() + "/", KlasterPostgres.PENGELOLA, klaster.sandi());
        ProsesLatar proses = ProsesLatar.yangBerjalan(pengaturan.tempat())
                .orElseGet(() -> ProsesLatar.mulai(pengaturan.tempat(), perintah(pengaturan, biner, klaster)));
        proses.tungguSiap(BATAS_SIAP, () -> dapatMasuk(akses));
        return new PostgresLokal(pengaturan, proses, akses);
    }

    /** Alamat dan sandi pengelola klaster. */
    public AksesPostgres akses() {
        return akses;
    }

    /** INT adalah "fast shutdown": sambungan diputus, data ditulis; TERM akan menunggu semua klien pergi. */
    @Override
    public void close() {
        hentikan(ProsesLatar.Isyarat.INT, BATAS_HENTI);
    }

    private static Perintah perintah(PengaturanPostgres pengaturan, Path biner, KlasterPostgres klaster) {
        List<String> kata = new ArrayList<>(klaster.awalan());
        kata.addAll(List.of(
                biner.resolve("bin/postgres").toString(), "-D", klaster.folder().toString()));
        kata.addAll(List.of("-h", "127.0.0.1", "-p", Integer.toString(pengaturan.port())));
        // Tanpa soket Unix: jalurnya dibatasi 107 byte dan /tmp belum tentu boleh ditulis.
        setel(kata, "unix_socket_directories", "");
        setel(kata, "shared_buffers", "64MB");
        setel(kata, "max_connections", "150");
        setel(kata, "timezone", "UTC");
        setel(kata, "jit", "off");
        if (!pengaturan.tahanPutus()) {
            setel(kata, "fsync", "off");
            setel(kata, "synchronous_commit", "off");
            setel(kata, "full_page_writes", "off");
        }
        return Perintah.dari(klaster.folder(), kata);
    }

    private static void setel(List<String> kata, String nama, String nilai) {
        kata.add("-c");
        kata.add(nama + "=" + nilai);
    }

    /** Benar bila pengelola dapat masuk; sandi yang salah adalah galat, bukan belum siap. */
    public static boolean dapatMasuk(AksesPostgres akses) {
        try (Connection sambungan =
                DriverManager.getConnection(akses.jdbcUrl("postgres"), akses.pengguna(), akses.sandi())) {
            return sambungan.isValid(2);
        } catch (SQLException e) {
            // 28xxx: ada PostgreSQL lain di porta ini, menunggu tidak menolong; selebihnya: belum siap.
            if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                throw new GagalBagian(
                        NAMA,
                        "pengelola ditolak oleh yang menjawab di " + akses.awalanUrl() + ": " + e.getMessage(),
                        null,
                        e);
            }
            return false;
        }
    }
}
