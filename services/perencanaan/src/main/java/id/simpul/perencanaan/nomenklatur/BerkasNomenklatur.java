package id.simpul.perencanaan.nomenklatur;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Membaca satu berkas daftar yang disertakan bersama layanan. */
record BerkasNomenklatur(String teks, List<CSVRecord> baris) {

    static BerkasNomenklatur baca(String nama) {
        String jalur = "/nomenklatur/" + nama + ".csv";
        try (InputStream isi = BerkasNomenklatur.class.getResourceAsStream(jalur)) {
            if (isi == null) {
                throw new IllegalStateException("Daftar nomenklatur " + jalur + " tidak disertakan");
            }
            String teks = new String(isi.readAllBytes(), StandardCharsets.UTF_8);
            CSVFormat bentuk = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser csv = CSVParser.parse(new StringReader(teks), bentuk)) {
                return new BerkasNomenklatur(teks, csv.getRecords());
            }
        } catch (IOException galat) {
            throw new UncheckedIOException("Daftar nomenklatur tidak terbaca", galat);
        }
    }
}
