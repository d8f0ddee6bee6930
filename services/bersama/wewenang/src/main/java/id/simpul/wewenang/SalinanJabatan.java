package id.simpul.wewenang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.KejadianRusak;
import id.simpul.kejadian.masuk.PenerimaKejadian;
import id.simpul.tenansi.KonteksKota;
import id.simpul.wewenang.model.JabatanPimpinan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Salinan jabatan kota pemilik token; diisi kejadian {@code jabatan} dari perencanaan. */
@ApplicationScoped
public class SalinanJabatan implements PenerimaKejadian {
    private static final String SIMPAN = """
            insert into jabatan_dikenal (tenant_id, id, isi) values (?1, ?2, cast(?3 as jsonb))
            on conflict (tenant_id, id) do update set isi = excluded.isi
            """;
    private static final String HAPUS = "delete from jabatan_dikenal where id = ?1";
    private static final String BACA = """
            select cast(isi as text) from jabatan_dikenal where isi ->> 'tingkat' = 'JPT' order by id
            """;
    private static final ObjectReader JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(JabatanPimpinan.class);

    private final EntityManager em;
    private final KonteksKota konteks;

    SalinanJabatan(EntityManager em, KonteksKota konteks) {
        this.em = em;
        this.konteks = konteks;
    }

    @Override
    public void terima(KejadianMasuk kejadian) {
        if (!kejadian.sumber().equals("perencanaan") || !kejadian.jenis().equals("jabatan")) {
            return;
        }
        if (kejadian.dihapus()) {
            em.createNativeQuery(HAPUS)
                    .setParameter(1, UUID.fromString(kejadian.idEntitas()))
                    .executeUpdate();
            return;
        }
        JabatanPimpinan jabatan = kejadian.baca(JSON, JabatanPimpinan.class);
        if (jabatan.id() == null || jabatan.nama() == null || tanpaMasa(jabatan)) {
            throw new KejadianRusak("Jabatan tanpa id, nama, atau mulai pemangkunya", null);
        }
        em.createNativeQuery(SIMPAN)
                .setParameter(1, konteks.kota())
                .setParameter(2, jabatan.id())
                .setParameter(3, kejadian.isi())
                .executeUpdate();
    }

    /** Semua jabatan pimpinan tinggi kota ini; kosong bila tidak ada atau kabarnya belum tiba. */
    @Transactional
    public List<JabatanPimpinan> pimpinan() {
        return em.unwrap(Session.class)
                .createNativeQuery(BACA, String.class)
                .getResultStream()
                .map(SalinanJabatan::urai)
                .toList();
    }

    private static boolean tanpaMasa(JabatanPimpinan jabatan) {
        return jabatan.pemangku().stream().anyMatch(satu -> satu.id() == null || satu.mulai() == null);
    }

    private static JabatanPimpinan urai(String isi) {
        try {
            return JSON.readValue(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Salinan jabatan tidak terbaca", galat);
        }
    }
}
