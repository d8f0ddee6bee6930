package id.simpul.pelaporan.fakta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;

/**
 * Membaca isi kejadian.
 *
 * <p>Bukan pembaca badan HTTP: layanan sumber boleh menambah bidang tanpa mematikan pelaporan, maka bidang yang tidak
 * dikenal diabaikan.
 */
@Singleton
public class PembacaIsi {
    private final ObjectReader pembaca = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .reader();

    /** Pembaca untuk {@code KejadianMasuk.baca}. */
    public ObjectReader pembaca() {
        return pembaca;
    }

    /** Isi yang sudah pernah diterima; gagal membacanya berarti cacat program. */
    public <T> T baca(String isi, Class<T> bentuk) {
        try {
            return pembaca.forType(bentuk).readValue(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Fakta tersimpan tidak terbaca", galat);
        }
    }
}
