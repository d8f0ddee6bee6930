package id.simpul.anggaran.uji;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Angka dokumen terbit di {@code src/test/resources/dokumen}: baris terhalus beserta realisasinya, jumlah tercetak di
 * atasnya. Tiga realisasi yang terbukti salah cetak sudah memakai nilai yang dibuktikan dokumennya sendiri; cetakannya ada
 * di kolom tercetak.
 */
public record Dokumen(int tahun, String tingkatTerhalus, List<CSVRecord> baris, List<Map<String, Object>> tercetak) {

    /** Medan 2024: dua total yang tercetak berbeda di dua tabel. */
    public static Dokumen medan2024() {
        return new Dokumen(
                2024,
                "SUB_KEGIATAN",
                baca("medan-2024.csv"),
                List.of(
                        total("Tabel rinci, TOTAL", "112143276595", "94392354243", null),
                        total("Tabel perbandingan, TOTAL", "112143278595", "94392354243", "84.17")));
    }

    /** Medan 2023: hanya program yang tercetak. */
    public static Dokumen medan2023() {
        return new Dokumen(
                2023,
                "PROGRAM",
                baca("medan-2023.csv"),
                List.of(total("Tabel perbandingan, TOTAL", "110944777785", "93606119789", "84.37")));
    }

    public static Dokumen metro2022() {
        return new Dokumen(
                2022,
                "SUB_KEGIATAN",
                baca("metro-2022.csv"),
                List.of(total("Realisasi anggaran, Total", "5721724782", "5206757104", "91")));
    }

    /** Pontianak 2020: nomenklatur lama, tanpa kode, berhenti di kegiatan. */
    public static Dokumen pontianak2020() {
        return new Dokumen(
                2020,
                "KEGIATAN",
                baca("pontianak-2020.csv"),
                List.of(total("Jumlah", "12476249429", "11583907227", "92.85")));
    }

    /** Badan {@code POST /dpa}. */
    public Map<String, Object> dpa(String versi) {
        Map<String, Object> badan = new LinkedHashMap<>();
        badan.put("tahun", tahun);
        badan.put("versi", versi);
        badan.put("tingkatTerhalus", tingkatTerhalus);
        badan.put("rincian", baris.stream().map(Dokumen::rincian).toList());
        badan.put("tercetak", tercetak);
        return badan;
    }

    /** Realisasi per kunci baris terhalus. */
    public Map<String, BigDecimal> realisasi() {
        Map<String, BigDecimal> perKunci = new LinkedHashMap<>();
        baris.stream()
                .filter(satu -> !satu.get("realisasi").isEmpty())
                .forEach(satu -> perKunci.put(satu.get("kunci"), new BigDecimal(satu.get("realisasi"))));
        return perKunci;
    }

    /** Menambah anggaran satu baris di badan DPA. */
    @SuppressWarnings("unchecked")
    public static void tambah(Map<String, Object> dpa, String kunci, long rupiah) {
        ((List<Map<String, Object>>) dpa.get("rincian"))
                .stream()
                        .filter(baris -> baris.get("kunci").equals(kunci))
                        .forEach(baris -> baris.put(
                                "anggaran", ((BigDecimal) baris.get("anggaran")).add(BigDecimal.valueOf(rupiah))));
    }

    private static Map<String, Object> rincian(CSVRecord baris) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("kunci", baris.get("kunci"));
        isi.put("kunciInduk", teks(baris, "kunci_induk"));
        isi.put("tingkat", baris.get("tingkat"));
        isi.put("kode", teks(baris, "kode"));
        isi.put("uraian", baris.get("uraian"));
        isi.put("anggaran", bilangan(teks(baris, "anggaran")));
        isi.put(
                "tercetak",
                jumlah(
                        teks(baris, "tercetak_anggaran"),
                        teks(baris, "tercetak_realisasi"),
                        teks(baris, "tercetak_persen")));
        return isi;
    }

    private static Map<String, Object> total(String uraian, String anggaran, String realisasi, String persen) {
        Map<String, Object> isi = jumlah(anggaran, realisasi, persen);
        isi.put("uraian", uraian);
        return isi;
    }

    private static Map<String, Object> jumlah(String anggaran, String realisasi, String persen) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("anggaran", bilangan(anggaran));
        isi.put("realisasi", bilangan(realisasi));
        isi.put("persen", bilangan(persen));
        isi.values().removeIf(nilai -> nilai == null);
        return isi.isEmpty() ? null : isi;
    }

    private static BigDecimal bilangan(String teks) {
        return teks == null ? null : new BigDecimal(teks);
    }

    private static String teks(CSVRecord baris, String kolom) {
        return baris.get(kolom).isEmpty() ? null : baris.get(kolom);
    }

    private static List<CSVRecord> baca(String nama) {
        try (InputStream masukan = Dokumen.class.getResourceAsStream("/dokumen/" + nama)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(masukan, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
