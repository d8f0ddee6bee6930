package id.simpul.kota;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.masuk.PenerimaKejadian;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;

/** Salinan kota pemilik token; diisi kejadian {@code kota}. */
@ApplicationScoped
public class SalinanKota implements PenerimaKejadian {
    private static final String SIMPAN = """
            insert into kota_dikenal (tenant_id, isi) values (?1, cast(?2 as jsonb))
            on conflict (tenant_id) do update set isi = excluded.isi
            """;

    private final EntityManager em;
    private final ObjectMapper json;
    private final KonteksKota konteks;

    public SalinanKota(EntityManager em, ObjectMapper json, KonteksKota konteks) {
        this.em = em;
        this.json = json;
        this.konteks = konteks;
    }

    @Override
    public void terima(KejadianMasuk kejadian) {
        if (!kejadian.sumber().equals("perencanaan") || !kejadian.jenis().equals("kota")) {
            return;
        }
        em.createNativeQuery(SIMPAN)
                .setParameter(1, konteks.kota())
                .setParameter(2, kejadian.isi())
                .executeUpdate();
    }

    /** Kota pemilik token; kosong bila perencanaan belum mengabarkannya. */
    @Transactional
    public Optional<KotaDikenal> milikSaya() {
        return em.unwrap(Session.class)
                .createNativeQuery("select cast(isi as text) from kota_dikenal", String.class)
                .getResultStream()
                .findFirst()
                .map(this::baca);
    }

    private KotaDikenal baca(String isi) {
        try {
            return json.readValue(isi, KotaDikenal.class);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Salinan kota tidak terbaca", galat);
        }
    }
}
