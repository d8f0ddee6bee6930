package id.simpul.realisasi.indikator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.KejadianRusak;
import id.simpul.kejadian.masuk.PenerimaKejadian;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Salinan indikator kota pemilik token; diisi kejadian {@code indikator} dari perencanaan. */
@ApplicationScoped
public class SalinanIndikator implements PenerimaKejadian {
    private static final String SIMPAN = """
            insert into indikator_dikenal (tenant_id, id, isi) values (?1, ?2, cast(?3 as jsonb))
            on conflict (tenant_id, id) do update set isi = excluded.isi
            """;
    private static final String BACA = "select id, cast(isi as text) isi from indikator_dikenal where id in (?1)";

    // Bukan pembaca badan HTTP: definisi yang dibekukan tidak boleh berubah karena batas isian diperketat.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final EntityManager em;
    private final KonteksKota konteks;

    SalinanIndikator(EntityManager em, KonteksKota konteks) {
        this.em = em;
        this.konteks = konteks;
    }

    /**
     * Menyimpan keadaan terakhir indikator. Batu nisan tidak menghapus salinan: realisasi yang sudah dicatat tetap
     * memerlukan definisinya.
     */
    @Override
    public void terima(KejadianMasuk kejadian) {
        if (!kejadian.sumber().equals("perencanaan") || !kejadian.jenis().equals("indikator") || kejadian.dihapus()) {
            return;
        }
        IndikatorDikenal indikator = kejadian.baca(JSON.reader(), IndikatorDikenal.class);
        if (indikator.id() == null || indikator.kode() == null) {
            throw new KejadianRusak("Indikator tanpa id atau kode", null);
        }
        em.createNativeQuery(SIMPAN)
                .setParameter(1, konteks.kota())
                .setParameter(2, indikator.id())
                .setParameter(3, kejadian.isi())
                .executeUpdate();
    }

    /** Indikator kota ini; kosong bila tidak ada atau kabarnya belum tiba. */
    public Optional<IndikatorDikenal> cari(UUID id) {
        return Optional.ofNullable(cari(List.of(id)).get(id));
    }

    /** Beberapa indikator sekaligus, menurut id. */
    @Transactional
    public Map<UUID, IndikatorDikenal> cari(Collection<UUID> id) {
        Map<UUID, IndikatorDikenal> hasil = new HashMap<>();
        isi(id).forEach((satu, json) -> hasil.put(satu, urai(json, IndikatorDikenal.class)));
        return hasil;
    }

    /** Semua indikator kota ini, untuk dicari menurut kodenya. */
    @Transactional
    public List<IndikatorDikenal> semua() {
        return em.unwrap(Session.class)
                .createNativeQuery("select cast(isi as text) from indikator_dikenal order by id", String.class)
                .getResultStream()
                .map(isi -> urai(isi, IndikatorDikenal.class))
                .toList();
    }

    /** Definisi utuh seperti dikabarkan, untuk dibekukan. */
    @Transactional
    public JsonNode definisi(UUID id) {
        return urai(isi(List.of(id)).get(id), JsonNode.class);
    }

    private Map<UUID, String> isi(Collection<UUID> id) {
        if (id.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> hasil = new HashMap<>();
        for (Tuple baris : em.unwrap(Session.class)
                .createNativeQuery(BACA, Tuple.class)
                .setParameterList(1, id)
                .getResultList()) {
            hasil.put(baris.get(0, UUID.class), baris.get(1, String.class));
        }
        return hasil;
    }

    private static <T> T urai(String isi, Class<T> jenis) {
        try {
            return JSON.readValue(isi, jenis);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Salinan indikator tidak terbaca", galat);
        }
    }
}
