package id.simpul.tenansi;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Tabel hak akses: operasi kontrak x peran, dibaca dari {@code docs/hak-akses.csv} yang ikut dikemas setiap layanan.
 *
 * <p>Operasi yang tidak ada di tabel ditolak; uji setiap layanan menggagalkan bangunan bila tabel dan kontrak berbeda.
 */
@Singleton
public class HakAkses {
    private static final String SUMBER = "/hak-akses.csv";

    private final Map<String, Set<Peran>> menurutOperasi;

    public HakAkses() {
        this.menurutOperasi = baca();
    }

    /** Apakah salah satu peran itu boleh menjalankan operasi ({@code operationId} kontrak). */
    public boolean boleh(String operasi, Set<Peran> peran) {
        Set<Peran> diizinkan = menurutOperasi.getOrDefault(operasi, Set.of());
        return peran.stream().anyMatch(diizinkan::contains);
    }

    /** Peran yang boleh menjalankan operasi; kosong bila operasi tidak dikenal. */
    public Set<Peran> peranUntuk(String operasi) {
        return menurutOperasi.getOrDefault(operasi, Set.of());
    }

    /** Semua operasi di tabel. */
    public Set<String> operasi() {
        return menurutOperasi.keySet();
    }

    private static Map<String, Set<Peran>> baca() {
        try (InputStream masukan = HakAkses.class.getResourceAsStream(SUMBER);
                Reader pembaca = new InputStreamReader(masukan, StandardCharsets.UTF_8)) {
            Map<String, Set<Peran>> tabel = new LinkedHashMap<>();
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord baris : format.parse(pembaca)) {
                if (tabel.put(baris.get("operasi"), peran(baris)) != null) {
                    throw new IllegalStateException("Operasi ganda di hak-akses.csv: " + baris.get("operasi"));
                }
            }
            return Map.copyOf(tabel);
        } catch (IOException galat) {
            throw new UncheckedIOException("hak-akses.csv tidak dapat dibaca", galat);
        }
    }

    private static Set<Peran> peran(CSVRecord baris) {
        return Arrays.stream(Peran.values())
                .filter(peran -> "ya".equals(baris.get(peran.nama())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Peran.class)));
    }
}
