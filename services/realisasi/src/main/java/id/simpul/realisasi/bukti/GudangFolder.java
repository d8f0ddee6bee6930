package id.simpul.realisasi.bukti;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gudang berupa folder: {@code <folder>/<kota>/<dua digit sidik>/<sidik>}. Namanya sidik, tanpa ekstensi dan tanpa izin
 * jalan, sehingga apa pun isinya tidak dapat dijalankan atau disajikan langsung.
 */
@ApplicationScoped
class GudangFolder implements GudangBukti {
    private static final String PENAMPUNG = ".sementara";
    private static final Pattern KOTA = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern SIDIK = Pattern.compile("[0-9a-f]{64}");

    private final Path akar;

    GudangFolder(PengaturanBukti pengaturan) {
        this.akar = pengaturan.folder().toAbsolutePath().normalize();
    }

    @Override
    public Path penampung() throws IOException {
        return Files.createDirectories(akar.resolve(PENAMPUNG));
    }

    @Override
    public void kosongkanPenampung(Instant batas) throws IOException {
        for (Path sisa : berkasTua(penampung(), batas)) {
            Files.deleteIfExists(sisa);
        }
    }

    @Override
    public void simpan(String kota, String sha256, Path sementara) throws IOException {
        Path tujuan = letak(kota, sha256);
        Files.createDirectories(tujuan.getParent());
        if (Files.exists(tujuan)) {
            Files.setLastModifiedTime(tujuan, FileTime.from(Instant.now()));
            return;
        }
        if (Files.getFileStore(sementara).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(sementara, PosixFilePermissions.fromString("r--------"));
        }
        Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream buka(String kota, String sha256) throws IOException {
        return Files.newInputStream(letak(kota, sha256));
    }

    @Override
    public List<String> kota() throws IOException {
        return nama(akar).stream().filter(satu -> KOTA.matcher(satu).matches()).toList();
    }

    @Override
    public List<String> lebihTua(String kota, Instant batas) throws IOException {
        Path folder = akar.resolve(wajib(KOTA, kota));
        return Files.isDirectory(folder)
                ? berkasTua(folder, batas).stream()
                        .map(satu -> satu.getFileName().toString())
                        .toList()
                : List.of();
    }

    @Override
    public void hapus(String kota, String sha256) throws IOException {
        Files.deleteIfExists(letak(kota, sha256));
    }

    private static List<Path> berkasTua(Path folder, Instant batas) throws IOException {
        try (Stream<Path> isi = Files.find(
                folder,
                2,
                (berkas, sifat) -> sifat.isRegularFile()
                        && sifat.lastModifiedTime().toInstant().isBefore(batas))) {
            return isi.toList();
        }
    }

    private static List<String> nama(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.map(satu -> satu.getFileName().toString()).toList();
        }
    }

    private Path letak(String kota, String sha256) {
        String sidik = wajib(SIDIK, sha256);
        return akar.resolve(wajib(KOTA, kota)).resolve(sidik.substring(0, 2)).resolve(sidik);
    }

    /** Pagar terakhir: nama folder dan berkas tidak pernah berasal dari teks bebas. */
    private static String wajib(Pattern pola, String teks) {
        if (!pola.matcher(teks).matches()) {
            throw new IllegalArgumentException("Bukan nama yang sah di gudang bukti: " + teks);
        }
        return teks;
    }
}
