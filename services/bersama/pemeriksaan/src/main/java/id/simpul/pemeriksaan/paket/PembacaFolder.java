package id.simpul.pemeriksaan.paket;

import id.simpul.pemeriksaan.paket.PaketDitolakException.Sebab;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Membaca paket yang masih berupa folder; tautan simbolis tidak diikuti. */
final class PembacaFolder {
    private static final int KEDALAMAN = 4;

    private PembacaFolder() {}

    static PenampungBerkas baca(Path folder, BatasPaket batas) {
        PenampungBerkas penampung = new PenampungBerkas(batas);
        try (Stream<Path> isi = Files.walk(folder, KEDALAMAN)) {
            List<Path> berkas = isi.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .collect(Collectors.toList());
            for (Path p : berkas) {
                try (InputStream masukan = Files.newInputStream(p)) {
                    penampung.terima(folder.relativize(p).toString(), masukan, () -> 0L);
                }
            }
        } catch (IOException e) {
            throw new PaketDitolakException(Sebab.TIDAK_TERBACA, "Folder tidak dapat dibaca: " + e.getMessage(), e);
        }
        return penampung;
    }
}
