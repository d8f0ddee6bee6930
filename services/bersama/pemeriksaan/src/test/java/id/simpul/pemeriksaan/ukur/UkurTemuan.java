package id.simpul.pemeriksaan.ukur;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.Temuan;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Mengukur kaidah terhadap daftar temuan seorang pembaca teliti: argumen = folder paket yang memuat temuan.csv. */
public final class UkurTemuan {
    private static final Pattern RENTANG = Pattern.compile("([0-9]+)(?:-([0-9]+))?");

    private UkurTemuan() {}

    public static void main(String[] argumen) throws IOException {
        PrintStream keluar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(argumen[0]);
        HasilPemeriksaan hasil = new Pemeriksa().periksa(new PembacaPaket().baca(folder));
        Set<Temuan> terpakai = new HashSet<>();
        Map<String, int[]> menurutJenis = new TreeMap<>();
        for (CSVRecord harapan : baca(folder.resolve("temuan.csv"))) {
            List<Temuan> cocok =
                    hasil.temuan().stream().filter(t -> cocok(harapan, t)).toList();
            terpakai.addAll(cocok);
            int[] n = menurutJenis.computeIfAbsent(harapan.get("jenis"), k -> new int[2]);
            n[0]++;
            n[1] += cocok.isEmpty() ? 0 : 1;
            keluar.printf(
                    "%-3s %-28s %s%n",
                    harapan.get("no"),
                    harapan.get("jenis"),
                    cocok.isEmpty()
                            ? "TIDAK  " + harapan.get("lokasi")
                            : "ya     "
                                    + String.join(
                                            ", ",
                                            new TreeSet<>(cocok.stream()
                                                    .map(Temuan::kaidah)
                                                    .toList())));
        }
        menurutJenis.forEach((jenis, n) -> keluar.printf("%-30s %d dari %d%n", jenis, n[1], n[0]));
        for (Keparahan k : Keparahan.values()) {
            long banyak =
                    hasil.temuan().stream().filter(t -> t.keparahan() == k).count();
            long ada = hasil.temuan().stream()
                    .filter(t -> t.keparahan() == k && terpakai.contains(t))
                    .count();
            keluar.printf("%s: %d, di antaranya %d ada di daftar%n", k, banyak, ada);
        }
        hasil.temuan().stream()
                .filter(t -> t.keparahan() != Keparahan.INFO && !terpakai.contains(t))
                .forEach(t -> keluar.printf(
                        "di luar daftar: %s %s | %s | %s%n", t.keparahan(), t.kaidah(), t.lokasi(), t.penjelasan()));
    }

    private static List<CSVRecord> baca(Path berkas) throws IOException {
        try (Reader r = Files.newBufferedReader(berkas, StandardCharsets.UTF_8);
                CSVParser csv = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(r)) {
            return csv.getRecords();
        }
    }

    private static boolean cocok(CSVRecord harapan, Temuan t) {
        boolean sejenis =
                harapan.get("jenis").equals(t.aturan()) || harapan.get("jenis").equals("lainnya");
        boolean angka = sama(harapan.get("tercetak"), t.tercetak()) && sama(harapan.get("dihitung"), t.dihitung());
        Set<Integer> barisHarapan = baris(harapan.get("baris"));
        Set<Integer> barisTemuan = new TreeSet<>();
        t.rujukan().forEach(r -> barisTemuan.addAll(baris(r.barisDokumen())));
        boolean bertemu = barisTemuan.stream().anyMatch(barisHarapan::contains);
        boolean setara = (harapan.get("jenis").equals(t.aturan()) || setaraLainnya(harapan, t))
                && bertemu
                && !bertentangan(harapan, t);
        return setara || (angka && (sejenis || bertemu));
    }

    private static boolean setaraLainnya(CSVRecord harapan, Temuan t) {
        return harapan.get("jenis").equals("lainnya")
                && Set.of("skala_berlubang", "data_kurang").contains(t.aturan());
    }

    /** Sejenis dan sebaris tetapi angkanya dua-duanya ada dan berbeda: bukan temuan yang sama. */
    private static boolean bertentangan(CSVRecord harapan, Temuan t) {
        return angka(harapan.get("tercetak")) != null
                && angka(t.tercetak()) != null
                && !sama(harapan.get("tercetak"), t.tercetak())
                && !sama(harapan.get("dihitung"), t.dihitung());
    }

    private static boolean sama(String a, String b) {
        BigDecimal x = angka(a);
        BigDecimal y = angka(b);
        return x != null && y != null && x.compareTo(y) == 0;
    }

    private static BigDecimal angka(String s) {
        return s.matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(s) : null;
    }

    private static Set<Integer> baris(String teks) {
        List<Integer> hasil = new ArrayList<>();
        Matcher m = RENTANG.matcher(teks);
        while (m.find()) {
            int awal = Integer.parseInt(m.group(1));
            int akhir = m.group(2) == null ? awal : Integer.parseInt(m.group(2));
            for (int i = awal; i <= Math.min(akhir, awal + 200); i++) {
                hasil.add(i);
            }
        }
        return new TreeSet<>(hasil);
    }
}
