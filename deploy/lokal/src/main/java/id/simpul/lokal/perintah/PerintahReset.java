package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.Folder;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code ./simpul reset}: hanya isi buatan peluncur yang dihapus, karena SIMPUL_FOLDER bisa berisi hal lain. */
@Command(name = "reset", description = "Menghentikan semua bagian dan membuang data, log dan keluaran.")
final class PerintahReset implements Runnable {

    private static final List<String> ISI = List.of("data", "log", "pid", "keluaran", "biner");

    @Override
    public void run() {
        Path folder = Lingkungan.folder();
        PeluncurLain.hentikan(folder);
        Lingkungan.tercatat().padamkan();
        ISI.forEach(nama -> Folder.hapus(folder.resolve(nama)));
        Folder.hapus(folder.resolve("porta.properties"));
        System.out.println("Data di " + folder + " dibuang.");
    }
}
