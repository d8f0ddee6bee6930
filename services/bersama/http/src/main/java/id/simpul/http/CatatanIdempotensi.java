package id.simpul.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Tabel {@code idempotensi}. */
@ApplicationScoped
class CatatanIdempotensi {
    private static final String SAPU =
            "delete from idempotensi where tenant_id = ?1 and dibuat < now() - interval '24 hours'";
    private static final String MULAI = """
            insert into idempotensi (tenant_id, klien, operasi, kunci, sidik) values (?1, ?2, ?3, ?4, ?5)
            on conflict do nothing
            """;
    private static final String BACA = """
            select sidik, status, cast(header as text) header, badan from idempotensi
            where tenant_id = ?1 and klien = ?2 and operasi = ?3 and kunci = ?4
            """;
    private static final String SELESAI = """
            update idempotensi set status = ?5, header = cast(?6 as jsonb), badan = ?7
            where tenant_id = ?1 and klien = ?2 and operasi = ?3 and kunci = ?4
            """;

    private final EntityManager em;
    private final ObjectMapper json;

    CatatanIdempotensi(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    /**
     * Memesan kunci; null bila kunci baru. Permintaan kembar yang masih berjalan membuat yang ini menunggu di indeks unik.
     *
     * @throws GalatAplikasi 422 bila kunci pernah dipakai untuk isi lain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    JawabanTersimpan mulai(KunciIdempotensi kunci) {
        em.createNativeQuery(SAPU).setParameter(1, kunci.kota()).executeUpdate();
        if (pesan(kunci)) {
            return null;
        }
        Tuple baris =
                (Tuple) isiKunci(em.createNativeQuery(BACA, Tuple.class), kunci).getSingleResult();
        if (!kunci.sidik().equals(baris.get("sidik", String.class))) {
            throw new GalatAplikasi(
                    KodeGalat.KUNCI_IDEMPOTENSI_BEDA,
                    "Idempotency-Key \"%s\" sudah dipakai untuk isi lain; pakai kunci baru.".formatted(kunci.kunci()));
        }
        return new JawabanTersimpan(
                baris.get("status", Integer.class), bacaHeader(baris), baris.get("badan", String.class));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void selesai(KunciIdempotensi kunci, JawabanTersimpan jawaban) {
        em.flush();
        isiKunci(em.createNativeQuery(SELESAI), kunci)
                .setParameter(5, jawaban.status())
                .setParameter(6, tulis(jawaban.header()))
                .setParameter(7, jawaban.badan())
                .executeUpdate();
    }

    /** Mengingat penolakan; bila kuncinya sudah punya jawaban, jawaban itu yang tetap berlaku. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tolak(KunciIdempotensi kunci, GalatAplikasi penolakan) {
        PenolakanTersimpan isi = PenolakanTersimpan.dari(penolakan);
        ingat(kunci, new JawabanTersimpan(penolakan.kode().status(), Map.of(), tulis(isi)));
    }

    /** Mengingat jawaban yang perubahannya dibatalkan; jawaban yang sudah ada tetap berlaku. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ingat(KunciIdempotensi kunci, JawabanTersimpan jawaban) {
        if (pesan(kunci)) {
            selesai(kunci, jawaban);
        }
    }

    GalatAplikasi penolakan(JawabanTersimpan lama) {
        try {
            return json.readValue(lama.badan(), PenolakanTersimpan.class).keGalat();
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Penolakan tersimpan tidak terbaca", galat);
        }
    }

    private boolean pesan(KunciIdempotensi kunci) {
        return isiKunci(em.createNativeQuery(MULAI), kunci)
                        .setParameter(5, kunci.sidik())
                        .executeUpdate()
                > 0;
    }

    private static Query isiKunci(Query kueri, KunciIdempotensi kunci) {
        return kueri.setParameter(1, kunci.kota())
                .setParameter(2, kunci.klien())
                .setParameter(3, kunci.operasi())
                .setParameter(4, kunci.kunci());
    }

    private Map<String, String> bacaHeader(Tuple baris) {
        try {
            return json.readValue(baris.get("header", String.class), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Header tersimpan tidak terbaca", galat);
        }
    }

    private String tulis(Object nilai) {
        try {
            return json.writeValueAsString(nilai);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Jawaban tidak dapat dijadikan JSON", galat);
        }
    }
}
