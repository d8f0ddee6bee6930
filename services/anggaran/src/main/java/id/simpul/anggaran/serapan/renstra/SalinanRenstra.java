package id.simpul.anggaran.serapan.renstra;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.masuk.PenerimaKejadian;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Salinan Renstra kota: kepalanya dari kejadian {@code renstra}, pohon dan pagunya dari {@code renstra-program}. */
@ApplicationScoped
class SalinanRenstra implements PenerimaKejadian {
    private static final String SIMPAN_KEPALA = """
            insert into renstra_dikenal (id, tenant_id, renstra_id, kepala, urutan)
            values (gen_random_uuid(), ?1, ?2, cast(?3 as jsonb), ?4)
            on conflict (tenant_id, renstra_id) do update set kepala = excluded.kepala, urutan = excluded.urutan
            """;
    private static final String SIMPAN_PROGRAM = """
            insert into renstra_dikenal (id, tenant_id, renstra_id, program, urutan)
            values (gen_random_uuid(), ?1, ?2, cast(?3 as jsonb), ?4)
            on conflict (tenant_id, renstra_id) do update set program = excluded.program, urutan = excluded.urutan
            """;
    private static final String UNTUK_TAHUN = """
            select cast(renstra_id as text) renstra_id, kepala ->> 'judul' judul, kepala ->> 'status' status,
                cast(program as text) program
            from renstra_dikenal
            where program is not null
                and cast(kepala ->> 'tahunAwal' as int) <= ?1 and cast(kepala ->> 'tahunAkhir' as int) >= ?1
            order by (kepala ->> 'status') = 'DITETAPKAN' desc, urutan desc
            limit 1
            """;

    private final EntityManager em;
    private final ObjectMapper json;
    private final KonteksKota konteks;

    SalinanRenstra(EntityManager em, ObjectMapper json, KonteksKota konteks) {
        this.em = em;
        this.json = json;
        this.konteks = konteks;
    }

    @Override
    public void terima(KejadianMasuk kejadian) {
        if (!kejadian.sumber().equals("perencanaan")) {
            return;
        }
        if (kejadian.jenis().equals("renstra")) {
            simpan(SIMPAN_KEPALA, kejadian);
        } else if (kejadian.jenis().equals("renstra-program")) {
            simpan(SIMPAN_PROGRAM, kejadian);
        }
    }

    /** Renstra yang memuat tahun itu: yang ditetapkan didahulukan, lalu yang terakhir dikabarkan. */
    @Transactional
    Optional<RenstraDikenal> untuk(int tahun) {
        return em.unwrap(Session.class)
                .createNativeQuery(UNTUK_TAHUN, Tuple.class)
                .setParameter(1, tahun)
                .getResultStream()
                .findFirst()
                .map(baris -> new RenstraDikenal(
                        UUID.fromString(baris.get("renstra_id", String.class)),
                        baris.get("judul", String.class),
                        baris.get("status", String.class),
                        baca(baris.get("program", String.class)).program()));
    }

    private void simpan(String sql, KejadianMasuk kejadian) {
        em.createNativeQuery(sql)
                .setParameter(1, konteks.kota())
                .setParameter(2, UUID.fromString(kejadian.idEntitas()))
                .setParameter(3, kejadian.isi())
                .setParameter(4, kejadian.urutan())
                .executeUpdate();
    }

    private IsiProgram baca(String isi) {
        try {
            return json.readValue(isi, IsiProgram.class);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Salinan Renstra tidak terbaca", galat);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IsiProgram(List<PaguProgram> program) {
        IsiProgram {
            program = program == null ? List.of() : List.copyOf(program);
        }
    }
}
