package id.simpul.perencanaan.impor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Matriks Renstra Medan 2021-2026 (62 + 115 baris) sebagai paket yang dapat diubah sel demi sel. */
final class PaketContoh {
    private final Map<String, List<List<String>>> berkas = new LinkedHashMap<>();

    PaketContoh() {
        for (String nama : List.of("perencanaan", "indikator", "matriks_program", "matriks_indikator")) {
            try (InputStream isi = PaketContoh.class.getResourceAsStream("/renstra/" + nama + ".csv")) {
                berkas.put(nama, baca(isi));
            } catch (IOException galat) {
                throw new UncheckedIOException(galat);
            }
        }
    }

    private PaketContoh(byte[] zip) {
        try (ZipInputStream masukan = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entri = masukan.getNextEntry(); entri != null; entri = masukan.getNextEntry()) {
                berkas.put(entri.getName().replace(".csv", ""), baca(new ByteArrayInputStream(masukan.readAllBytes())));
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    static PaketContoh dariZip(byte[] zip) {
        return new PaketContoh(zip);
    }

    private static List<List<String>> baca(InputStream isi) throws IOException {
        List<List<String>> baris = new ArrayList<>();
        Reader pembaca = new InputStreamReader(isi, StandardCharsets.UTF_8);
        for (CSVRecord rekaman : CSVFormat.DEFAULT.parse(pembaca)) {
            baris.add(new ArrayList<>(rekaman.toList()));
        }
        return baris;
    }

    /** {@code baris} seperti di laporan: kepala kolom adalah 1. */
    PaketContoh isi(String nama, int baris, String kolom, String nilai) {
        List<List<String>> tabel = berkas.get(nama);
        tabel.get(baris - 1).set(tabel.get(0).indexOf(kolom), nilai);
        return this;
    }

    PaketContoh tambah(String nama, Map<String, String> sel) {
        List<List<String>> tabel = berkas.get(nama);
        tabel.add(new ArrayList<>(
                tabel.get(0).stream().map(kolom -> sel.getOrDefault(kolom, "")).toList()));
        return this;
    }

    /** Menambah kolom; isinya {@code awalan} dan nomor barisnya. */
    PaketContoh kolom(String nama, String kolom, String awalan) {
        List<List<String>> tabel = berkas.get(nama);
        tabel.get(0).add(kolom);
        for (int i = 1; i < tabel.size(); i++) {
            tabel.get(i).add(awalan + " " + (i + 1));
        }
        return this;
    }

    PaketContoh berkas(String nama, List<List<String>> isi) {
        berkas.put(nama, isi);
        return this;
    }

    /** Baris sebuah berkas sebagai peta kolom ke isi. */
    List<Map<String, String>> baris(String nama) {
        List<List<String>> tabel = berkas.get(nama);
        return tabel.subList(1, tabel.size()).stream()
                .map(satu -> {
                    Map<String, String> peta = new LinkedHashMap<>();
                    for (int k = 0; k < tabel.get(0).size(); k++) {
                        peta.put(tabel.get(0).get(k), satu.get(k));
                    }
                    return peta;
                })
                .toList();
    }

    byte[] zip() {
        return zip(',', false);
    }

    /** Seperti disimpan Excel berbahasa Indonesia. */
    byte[] zipTitikKoma() {
        return zip(';', true);
    }

    private byte[] zip(char pemisah, boolean komaDesimal) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, List<List<String>>> satu : berkas.entrySet()) {
                zip.putNextEntry(new ZipEntry("paket/" + satu.getKey() + ".csv"));
                OutputStreamWriter penulis = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(
                        penulis,
                        CSVFormat.RFC4180.builder().setDelimiter(pemisah).get());
                for (List<String> baris : satu.getValue()) {
                    csv.printRecord(baris.stream()
                            .map(sel -> komaDesimal && sel.matches("-?[0-9]+\\.[0-9]+") ? sel.replace('.', ',') : sel)
                            .toList());
                }
                csv.flush();
                zip.closeEntry();
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return hasil.toByteArray();
    }
}
