package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.Folder;
import id.simpul.lokal.bagian.GagalBagian;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Dua {@code up} serentak atas folder yang sama akan berebut porta dan data; yang kedua ditolak. */
final class KunciPeluncur implements AutoCloseable {

    private final FileChannel kanal;

    private KunciPeluncur(FileChannel kanal) {
        this.kanal = kanal;
    }

    static KunciPeluncur ambil(Path folder) {
        Path berkas = Folder.buat(folder).resolve("kunci");
        try {
            FileChannel kanal = FileChannel.open(berkas, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!dapatDikunci(kanal)) {
                kanal.close();
                throw new GagalBagian("peluncur", "./simpul up lain sedang menyalakan tumpukan di " + folder);
            }
            return new KunciPeluncur(kanal);
        } catch (IOException e) {
            throw new UncheckedIOException("kunci peluncur tidak dapat dibuat di " + folder, e);
        }
    }

    private static boolean dapatDikunci(FileChannel kanal) throws IOException {
        try {
            return kanal.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Kunci dipegang di JVM yang sama.
            return false;
        }
    }

    /** Setelah semua sehat, {@code up} kedua boleh memeriksa dan pergi. */
    void lepas() {
        close();
    }

    @Override
    public void close() {
        try {
            kanal.close();
        } catch (IOException e) {
            throw new UncheckedIOException("kunci peluncur tidak dapat dilepas", e);
        }
    }
}
