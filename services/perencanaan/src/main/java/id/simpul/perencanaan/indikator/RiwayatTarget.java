package id.simpul.perencanaan.indikator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Perubahan target satu tahun, dibaca dari buku riwayat yang hanya dapat ditambah. */
@ApplicationScoped
class RiwayatTarget {
    private static final String BACA = """
            select waktu, pelaku, alasan, cast(sebelum as text) sebelum, cast(sesudah as text) sesudah from riwayat
            where jenis = 'indikator' and id_entitas = ?1 and sesudah is not null order by id
            """;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final EntityManager em;

    RiwayatTarget(EntityManager em) {
        this.em = em;
    }

    /** Perubahan urut waktu; catatan yang tidak menyentuh target tahun itu dilewati. */
    List<Perubahan> baca(UUID indikatorId, int tahun) {
        List<Perubahan> hasil = new ArrayList<>();
        for (Tuple baris : em.unwrap(Session.class)
                .createNativeQuery(BACA, Tuple.class)
                .setParameter(1, indikatorId.toString())
                .getResultList()) {
            JsonNode sesudah = urai(baris.get("sesudah", String.class));
            BigDecimal dari = target(urai(baris.get("sebelum", String.class)), tahun);
            BigDecimal ke = target(sesudah, tahun);
            if (!sama(dari, ke)) {
                hasil.add(new Perubahan(
                        baris.get("waktu", Instant.class),
                        baris.get("pelaku", String.class),
                        baris.get("alasan", String.class),
                        dari,
                        ke,
                        sesudah.path("nomorVersi").asInt(1)));
            }
        }
        return hasil;
    }

    private static BigDecimal target(JsonNode isi, int tahun) {
        for (JsonNode satu : isi.path("target")) {
            if (satu.path("tahun").asInt() == tahun) {
                return satu.path("nilai").decimalValue();
            }
        }
        return null;
    }

    private static boolean sama(BigDecimal satu, BigDecimal lain) {
        if (satu == null || lain == null) {
            return satu == null && lain == null;
        }
        return satu.compareTo(lain) == 0;
    }

    private static JsonNode urai(String isi) {
        try {
            return isi == null ? JSON.missingNode() : JSON.readTree(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Riwayat indikator tidak terbaca", galat);
        }
    }

    /** Satu perubahan; {@code dari} atau {@code ke} null bila tahun itu tidak bertarget. */
    record Perubahan(Instant pada, String oleh, String alasan, BigDecimal dari, BigDecimal ke, int nomorVersi) {}
}
