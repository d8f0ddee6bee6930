package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Berkas data contoh satu kota, di dalam jar peluncur. */
record BerkasContoh(String kota) {
    boolean ada(String nama) {
        return BerkasContoh.class.getResource(letak(nama)) != null;
    }

    JsonNode baca(String nama) {
        String letak = letak(nama);
        try (InputStream isi = BerkasContoh.class.getResourceAsStream(letak)) {
            if (isi == null) {
                throw new IllegalStateException("berkas contoh hilang: " + letak);
            }
            return KlienApi.JSON.readTree(isi);
        } catch (IOException galat) {
            throw new UncheckedIOException(letak, galat);
        }
    }

    private String letak(String nama) {
        return "/contoh/%s/%s.json".formatted(kota, nama);
    }
}
