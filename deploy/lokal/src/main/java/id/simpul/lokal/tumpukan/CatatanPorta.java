package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Folder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Catatan porta dan penerbit token yang sedang dipakai, supaya {@code status}, {@code token} dan {@code down} benar
 * walau lingkungan terminalnya berbeda dari terminal {@code up}.
 */
public final class CatatanPorta {

    private static final String PENERBIT = "penerbit";

    private CatatanPorta() {}

    static void tulis(Path folder, PetaPorta porta, String penerbit) {
        String isi = porta.porta().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(butir -> butir.getKey() + "=" + butir.getValue() + "\n")
                .collect(Collectors.joining());
        Folder.buat(folder);
        try {
            Files.writeString(berkas(folder), isi + PENERBIT + "=" + penerbit + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("catatan porta tidak dapat ditulis di " + folder, e);
        }
    }

    /** Porta penyalaan terakhir. */
    public static Optional<PetaPorta> porta(Path folder) {
        return baca(folder).map(isi -> {
            Map<String, Integer> porta = new HashMap<>();
            isi.stringPropertyNames().stream()
                    .filter(nama -> !nama.equals(PENERBIT))
                    .forEach(nama -> porta.put(nama, Integer.valueOf(isi.getProperty(nama))));
            return new PetaPorta(porta);
        });
    }

    /** Penerbit token penyalaan terakhir. */
    public static Optional<String> penerbit(Path folder) {
        return baca(folder).map(isi -> isi.getProperty(PENERBIT));
    }

    private static Optional<Properties> baca(Path folder) {
        if (!Files.isRegularFile(berkas(folder))) {
            return Optional.empty();
        }
        try {
            Properties isi = new Properties();
            isi.load(new StringReader(Files.readString(berkas(folder))));
            return Optional.of(isi);
        } catch (IOException e) {
            throw new UncheckedIOException("catatan porta tidak terbaca di " + folder, e);
        }
    }

    private static Path berkas(Path folder) {
        return folder.resolve("porta.properties");
    }
}
