package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Pekerjaan folder yang dipakai beberapa bagian. */
public final class Folder {

    static final Set<PosixFilePermission> IZIN_UMUM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> IZIN_RAHASIA = PosixFilePermissions.fromString("rw-------");

    private Folder() {}

    /** Menghapus folder beserta isinya tanpa mengikuti tautan; tidak apa-apa bila tidak ada. */
    public static void hapus(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> isi = Files.walk(folder)) {
            for (Path butir : isi.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(butir);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("folder tidak dapat dihapus: " + folder, e);
        }
    }

    /** Membuat folder beserta induknya. */
    public static Path buat(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("folder tidak dapat dibuat: " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    /** Menulis berkas yang hanya dapat dibaca pemiliknya (mode 600), sejak byte pertama. */
    public static void tulisRahasia(Path berkas, String isi) {
        try {
            Files.deleteIfExists(berkas);
            Files.createFile(berkas, PosixFilePermissions.asFileAttribute(IZIN_RAHASIA));
            Files.writeString(berkas, isi, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("berkas tidak dapat ditulis: " + berkas + " (" + e.getMessage() + ")", e);
        }
    }
}
