package id.simpul.kejadian.keluar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.kejadian.Kejadian;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Menulis kejadian ke kotak keluar dalam transaksi yang sedang berjalan; di luar transaksi ditolak. */
@ApplicationScoped
public class PenerbitKejadian {
    private static final int UKURAN_TERBESAR = 1_000_000;
    private static final String SISIP = """
            insert into kotak_keluar (id, tenant_id, kunci, jenis, isi)
            values (?1, ?2, ?3, ?4, ?5)
            """;

    private final EntityManager em;
    private final ObjectMapper json;
    private final KonteksKota konteks;

    public PenerbitKejadian(EntityManager em, ObjectMapper json, KonteksKota konteks) {
        this.em = em;
        this.json = json;
        this.konteks = konteks;
    }

    /**
     * Mengabarkan keadaan baru sebuah entitas.
     *
     * <p>Penulis satu kota mengantre pada kunci penasihat sebelum mengambil nomor urut, sebab urutan commit bukan urutan
     * nomor: tanpa antrean ini nomor 7 dapat tampak sebelum nomor 6.
     *
     * @throws GalatAplikasi 413 bila keadaannya lebih besar dari satu rekaman
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void terbitkan(Kejadian kejadian) {
        String isi = kejadian.isi() == null ? null : tulis(kejadian);
        em.flush();
        em.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1706))) antre", Integer.class)
                .setParameter(1, konteks.kota())
                .getSingleResult();
        em.createNativeQuery(SISIP)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, konteks.kota())
                .setParameter(3, konteks.kota() + "|" + kejadian.jenis() + "|" + kejadian.idEntitas())
                .setParameter(4, kejadian.jenis())
                .setParameter(5, isi)
                .executeUpdate();
    }

    private String tulis(Kejadian kejadian) {
        try {
            String isi = json.writeValueAsString(kejadian.isi());
            tolakBilaTerlaluBesar(kejadian, isi.getBytes(StandardCharsets.UTF_8).length);
            return isi;
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Kejadian tidak dapat dijadikan JSON", galat);
        }
    }

    /** Broker menolak rekaman sebesar itu; lebih baik pengirimnya tahu sekarang daripada kabarnya tersangkut di relai. */
    private static void tolakBilaTerlaluBesar(Kejadian kejadian, int ukuran) {
        if (ukuran > UKURAN_TERBESAR) {
            throw new GalatAplikasi(
                    KodeGalat.BADAN_TERLALU_BESAR,
                    "Isi %s menjadi %d byte, lebih besar dari %d byte yang dapat dikabarkan antar layanan; pecah kirimannya."
                            .formatted(kejadian.jenis(), ukuran, UKURAN_TERBESAR));
        }
    }
}
