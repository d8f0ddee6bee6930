package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Berkas data contoh satu kota, di dalam jar peluncur. */
record BerkasContoh(String kota) {
    JsonNode baca(String nama) {
        return bacaBilaAda(nama).orElseThrow(() -> new IllegalStateException("berkas contoh hilang: " + letak(nama)));
    }

    /** Kosong bila dokumen kota itu tidak mencetaknya. */
    Optional<JsonNode> bacaBilaAda(String nama) {
        String letak = letak(nama);
        try (InputStream isi = BerkasContoh.class.getResourceAsStream(letak)) {
            return isi == null ? Optional.empty() : Optional.of(KlienApi.JSON.readTree(isi));
        } catch (IOException galat) {
            throw new UncheckedIOException(letak, galat);
        }
    }

    private String letak(String nama) {
        return "/contoh/%s/%s.json".formatted(kota, nama);
    }
}
