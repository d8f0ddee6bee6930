package id.simpul.kejadian.masuk;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.besar.PerakitKejadian;
import id.simpul.tenansi.KonteksKota;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.Session;

/** Mengolah kejadian dan menyimpan posisi baca dalam satu transaksi: tidak hilang, tidak terhitung dua kali. */
@ApplicationScoped
public class KotakMasuk {
    private static final String SIMPAN_POSISI = """
            insert into kotak_masuk (topik, partisi, posisi) values (?1, ?2, ?3)
            on conflict (topik, partisi) do update set posisi = excluded.posisi
            """;
    private static final String MAJUKAN_URUTAN = """
            insert into kotak_masuk_urutan (sumber, tenant_id, urutan) values (?1, ?2, ?3)
            on conflict (sumber, tenant_id) do update set urutan = excluded.urutan
            where kotak_masuk_urutan.urutan < excluded.urutan
            """;

    private final EntityManager em;
    private final PerakitKejadian perakit;
    private final List<PenerimaKejadian> penerima;

    public KotakMasuk(EntityManager em, PerakitKejadian perakit, @All List<PenerimaKejadian> penerima) {
        this.em = em;
        this.perakit = perakit;
        this.penerima = penerima;
    }

    /** Mengolah serangkaian kejadian satu kota dari satu partisi; semua atau tidak sama sekali. */
    void olah(String kota, List<KejadianMasuk> kejadian, TopicPartition partisi, long posisiBerikut) throws Exception {
        KonteksKota.dalam(kota, () -> QuarkusTransaction.requiringNew().call(() -> {
            kejadian.forEach(this::olahSatu);
            simpanPosisi(partisi, posisiBerikut);
            return null;
        }));
    }

    /** Melewati rekaman yang sudah dipindahkan ke surat mati. */
    void lewati(TopicPartition partisi, long posisiBerikut) throws Exception {
        KonteksKota.dalam("", () -> QuarkusTransaction.requiringNew().call(() -> {
            simpanPosisi(partisi, posisiBerikut);
            return null;
        }));
    }

    /** Posisi baca yang tersimpan per partisi. */
    Map<TopicPartition, Long> posisi() throws Exception {
        return KonteksKota.dalam("", () -> QuarkusTransaction.requiringNew().call(() -> {
            Map<TopicPartition, Long> posisi = new HashMap<>();
            for (Tuple baris : em.unwrap(Session.class)
                    .createNativeQuery("select topik, partisi, posisi from kotak_masuk", Tuple.class)
                    .getResultList()) {
                posisi.put(
                        new TopicPartition(baris.get(0, String.class), baris.get(1, Integer.class)),
                        baris.get(2, Long.class));
            }
            return posisi;
        }));
    }

    private void olahSatu(KejadianMasuk kejadian) {
        int baru = em.createNativeQuery(MAJUKAN_URUTAN)
                .setParameter(1, kejadian.sumber())
                .setParameter(2, kejadian.kota())
                .setParameter(3, kejadian.urutan())
                .executeUpdate();
        if (baru > 0) {
            perakit.terima(kejadian).ifPresent(utuh -> penerima.forEach(satu -> satu.terima(utuh)));
        }
    }

    private void simpanPosisi(TopicPartition partisi, long posisiBerikut) {
        em.createNativeQuery(SIMPAN_POSISI)
                .setParameter(1, partisi.topic())
                .setParameter(2, partisi.partition())
                .setParameter(3, posisiBerikut)
                .executeUpdate();
    }
}
