package id.simpul.kejadian.riwayat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.IdPermintaan;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.slf4j.MDC;

/** Buku perubahan yang hanya dapat ditambah: siapa, kapan, dari apa, menjadi apa, mengapa, permintaan mana. */
@ApplicationScoped
public class Riwayat {
    private static final String SISIP = """
            insert into riwayat (tenant_id, jenis, id_entitas, tindakan, pelaku, klien, alasan, sebelum, sesudah,
                id_permintaan)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), cast(?9 as jsonb), ?10)
            """;

    private static final String SISTEM = "sistem";

    private final EntityManager em;
    private final ObjectMapper json;
    private final KonteksKota konteks;

    public Riwayat(EntityManager em, ObjectMapper json, KonteksKota konteks) {
        this.em = em;
        this.json = json;
        this.konteks = konteks;
    }

    /** Mencatat dalam transaksi yang sedang berjalan; {@code sebelum} null untuk pembuatan. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void catat(CatatanRiwayat catatan) {
        Pelaku pelaku = konteks.pelaku();
        sisip(catatan, pelaku.sub(), pelaku.klien());
    }

    /** Mencatat perubahan yang dilakukan platform sendiri pada waktunya, bukan oleh seseorang. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void catatSistem(CatatanRiwayat catatan) {
        sisip(catatan, SISTEM, null);
    }

    private void sisip(CatatanRiwayat catatan, String pelaku, String klien) {
        em.createNativeQuery(SISIP)
                .setParameter(1, konteks.kota())
                .setParameter(2, catatan.jenis())
                .setParameter(3, String.valueOf(catatan.idEntitas()))
                .setParameter(4, catatan.tindakan())
                .setParameter(5, pelaku)
                .setParameter(6, klien)
                .setParameter(7, catatan.alasan())
                .setParameter(8, tulis(catatan.sebelum()))
                .setParameter(9, tulis(catatan.sesudah()))
                .setParameter(10, MDC.get(IdPermintaan.KUNCI_MDC))
                .executeUpdate();
    }

    private String tulis(Object keadaan) {
        try {
            return keadaan == null ? null : json.writeValueAsString(keadaan);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Keadaan tidak dapat dijadikan JSON", galat);
        }
    }
}
