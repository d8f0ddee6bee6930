package id.simpul.lokal.bagian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Berkas log sebuah bagian. */
final class BerkasLog {

    private static final long BATAS_UKURAN = 10L * 1024 * 1024;
    private static final Pattern JEJAK = Pattern.compile("^\\s+(at |\\.\\.\\. \\d+ )");

    private BerkasLog() {}

    /** Baris terakhir yang bercerita: jejak tumpukan dilewati, sebab paling dalam ("Caused by") terbawa. */
    static String ekor(Path log) {
        try (Stream<String> baris = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            String akhir = baris.filter(b -> !b.isBlank() && !JEJAK.matcher(b).find())
                    .reduce((a, b) -> b)
                    .orElse("");
            return akhir.isEmpty() ? "" : "; baris log terakhir: " + akhir.strip();
        } catch (IOException e) {
            return "; log tidak terbaca: " + e.getMessage();
        }
    }

    /** Log tumbuh terus antar-penyalaan; yang besar disimpan satu generasi. */
    static void gilir(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > BATAS_UKURAN) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".lama"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
