package id.simpul.pemeriksaan.ukur;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.Temuan;
import id.simpul.pemeriksaan.kaidah.DaftarKaidah;
import id.simpul.pemeriksaan.kaidah.Kaidah;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Mengukur titik buta: satu angka paket diubah, lalu dilihat apakah muncul temuan baru yang menunjuk barisnya.
 * Argumen: folder paket, banyaknya percobaan, benih, lalu nama kaidah yang diabaikan (boleh tidak ada).
 */
public final class UkurMutasi {
    private final Map<String, List<List<String>>> isi = new LinkedHashMap<>();
    private final Map<String, int[]> hasil = new TreeMap<>();
    private final Random acak;

    private final List<Kaidah> kaidah;

    private UkurMutasi(long benih, List<String> diabaikan) {
        this.acak = new Random(benih);
        this.kaidah = DaftarKaidah.semua().stream()
                .filter(k -> !diabaikan.contains(k.nama()))
                .toList();
    }

    public static void main(String[] argumen) throws IOException {
        PrintStream keluar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        UkurMutasi ukur =
                new UkurMutasi(Long.parseLong(argumen[2]), List.of(argumen).subList(3, argumen.length));
        ukur.muat(Path.of(argumen[0]));
        Set<String> dasar = ukur.sidikJari(ukur.periksa());
        for (int i = 0; i < Integer.parseInt(argumen[1]); i++) {
            ukur.cobaSekali(dasar, keluar);
        }
        int[] jumlah = new int[2];
        ukur.hasil.forEach((k, n) -> {
            keluar.printf("%-60s %3d dari %3d%n", k, n[1], n[0]);
            jumlah[0] += n[0];
            jumlah[1] += n[1];
        });
        keluar.printf("JUMLAH %d dari %d%n", jumlah[1], jumlah[0]);
    }

    private void muat(Path folder) throws IOException {
        try (Stream<Path> berkas = Files.walk(folder)) {
            for (Path p :
                    berkas.filter(x -> x.toString().endsWith(".csv")).sorted().toList()) {
                if (!p.endsWith("temuan.csv")) {
                    try (Reader r = Files.newBufferedReader(p, StandardCharsets.UTF_8);
                            CSVParser csv = CSVFormat.DEFAULT.parse(r)) {
                        List<List<String>> baris = new ArrayList<>();
                        for (CSVRecord rekaman : csv) {
                            baris.add(new ArrayList<>(rekaman.toList()));
                        }
                        isi.put(folder.relativize(p).toString(), baris);
                    }
                }
            }
        }
    }

    private List<Temuan> periksa() throws IOException {
        PaketContoh paket = new PaketContoh();
        for (Map.Entry<String, List<List<String>>> e : isi.entrySet()) {
            StringWriter tulis = new StringWriter();
            try (CSVPrinter csv = new CSVPrinter(tulis, CSVFormat.DEFAULT)) {
                csv.printRecords(e.getValue());
            }
            paket.berkas(e.getKey(), tulis.toString());
        }
        return new Pemeriksa(kaidah).periksa(paket.baca()).temuan();
    }

    private Set<String> sidikJari(List<Temuan> temuan) {
        Set<String> s = new HashSet<>();
        temuan.stream()
                .filter(t -> t.keparahan() != Keparahan.INFO)
                .forEach(t -> s.add(t.kaidah() + t.lokasi() + t.tercetak() + t.dihitung()));
        return s;
    }

    private void cobaSekali(Set<String> dasar, PrintStream keluar) throws IOException {
        List<String> nama = new ArrayList<>(isi.keySet());
        String berkas = nama.get(acak.nextInt(nama.size()));
        List<List<String>> baris = isi.get(berkas);
        if (baris.size() < 2) {
            return;
        }
        int b = 1 + acak.nextInt(baris.size() - 1);
        int k = acak.nextInt(baris.get(b).size());
        String lama = baris.get(b).get(k);
        String kolom = baris.get(0).get(k);
        if (!lama.matches("[0-9]+(\\.[0-9]+)?") || kolom.matches("baris.*|no|no_.*|urutan|nomor|tahun.*|.*kode.*")) {
            return;
        }
        String baru = ubah(lama);
        if (baru.equals(lama)) {
            return;
        }
        baris.get(b).set(k, baru);
        List<Temuan> temuan = periksa();
        baris.get(b).set(k, lama);
        boolean ditemukan = temuan.stream()
                .filter(t -> t.keparahan() != Keparahan.INFO)
                .anyMatch(t -> !dasar.contains(t.kaidah() + t.lokasi() + t.tercetak() + t.dihitung()));
        int[] n = hasil.computeIfAbsent(berkas + " " + kolom, x -> new int[2]);
        n[0]++;
        n[1] += ditemukan ? 1 : 0;
        if (!ditemukan) {
            keluar.printf("luput: %s baris %d kolom %s: %s menjadi %s%n", berkas, b + 1, kolom, lama, baru);
        }
    }

    private String ubah(String lama) {
        int cara = acak.nextInt(3);
        StringBuilder s = new StringBuilder(lama);
        int letak = acak.nextInt(lama.length());
        if (cara == 0 && letak + 1 < lama.length() && lama.charAt(letak) != '.' && lama.charAt(letak + 1) != '.') {
            s.setCharAt(letak, lama.charAt(letak + 1));
            s.setCharAt(letak + 1, lama.charAt(letak));
        } else if (cara == 1) {
            s.append(lama.contains(".") ? "9" : "0");
        } else if (Character.isDigit(lama.charAt(letak))) {
            s.setCharAt(letak, (char) ('0' + (lama.charAt(letak) - '0' + 1 + acak.nextInt(8)) % 10));
        }
        return s.toString();
    }
}
