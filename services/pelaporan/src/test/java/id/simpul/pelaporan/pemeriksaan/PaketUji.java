package id.simpul.pelaporan.pemeriksaan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Paket laporan kecil berangka karangan. */
final class PaketUji {
    private static final String KEPALA = "level,uraian,induk_uraian,tahun,anggaran,realisasi,persen_tercetak,baris\n";

    private final Map<String, byte[]> berkas = new LinkedHashMap<>();

    /** Laporan yang cocok seluruhnya. */
    static PaketUji cocok() {
        return new PaketUji()
                .berkas("paket.json", "{\"kota\":\"Kota Contoh\",\"tahun\":2024,\"jenis\":\"LKJIP\"}")
                .berkas(
                        "anggaran.csv",
                        KEPALA + "program,A,,2024,1000,750,75.00,1\ntotal,TOTAL,,2024,1000,750,75.00,2\n");
    }

    /** Realisasi satu program melebihi anggarannya, dan TOTAL-nya salah jumlah. */
    static PaketUji salah() {
        return cocok().berkas(
                        "anggaran.csv",
                        KEPALA + "program,A,,2024,1000,1100,110.00,1\ntotal,TOTAL,,2024,1005,1100,109.45,2\n");
    }

    PaketUji berkas(String jalur, String isi) {
        return berkas(jalur, isi.getBytes(StandardCharsets.UTF_8));
    }

    PaketUji berkas(String jalur, byte[] isi) {
        berkas.put(jalur, isi);
        return this;
    }

    byte[] zip() {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> satu : berkas.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
                zip.closeEntry();
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return keluar.toByteArray();
    }
}
