package id.simpul.pelaporan.umpan;

import id.simpul.kejadian.KejadianMasuk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Memberi nomor umpan, dalam transaksi yang sama dengan proyeksinya.
 *
 * <p>Nomor diambil dengan mengunci baris {@code milik.umpan} kota itu sampai transaksi selesai: penulis serentak
 * mengantre, sehingga nomor yang lebih kecil selalu terlihat lebih dulu dan tidak ada nomor yang terlompat. Urutan
 * (sequence) PostgreSQL tidak memberi keduanya.
 */
@ApplicationScoped
public class PencatatPerubahan {
    private static final int SEKALI_SAPU = 100;
    private static final String CATAT = """
            with baru as (
                insert into milik.umpan (tenant_id, umpan, nomor)
                select ?1, ?2, 1 where not exists (
                    select 1 from milik.perubahan where tenant_id = ?1 and umpan = ?2 and kejadian_id = ?3)
                on conflict (tenant_id, umpan) do update set nomor = umpan.nomor + 1
                returning nomor
            )
            insert into milik.perubahan (tenant_id, umpan, nomor, kejadian_id, jenis, id, tindakan, waktu, isi)
            select ?1, ?2, nomor, ?3, ?4, ?5, ?6, ?7, cast(?8 as json) from baru
            returning nomor
            """;
    private static final String SAPU = """
            with batas as (
                select max(nomor) nomor from milik.perubahan
                where tenant_id = ?1 and umpan = ?2 and dicatat < clock_timestamp() - cast(?3 as interval)
            ), sapu as (
                delete from milik.perubahan p using batas
                where p.tenant_id = ?1 and p.umpan = ?2 and p.nomor <= batas.nomor
            )
            update milik.umpan u set tersapu = batas.nomor from batas
            where u.tenant_id = ?1 and u.umpan = ?2 and batas.nomor is not null
            """;

    private final EntityManager em;
    private final String masaSimpan;

    PencatatPerubahan(
            EntityManager em,
            @ConfigProperty(name = "simpul.pelaporan.simpan-perubahan", defaultValue = "P90D") Duration masaSimpan) {
        this.em = em;
        this.masaSimpan = masaSimpan.toSeconds() + " seconds";
    }

    /** Mencatat peralihan isi sebuah entitas; isi null berarti tidak ada. */
    public void catat(KejadianMasuk kejadian, String sebelum, String sesudah) {
        catat(NamaUmpan.KOTA, kejadian, TindakanUmpan.dari(sebelum != null, sesudah != null), sesudah);
        boolean terlihat = PenyaringAgregat.terlihat(kejadian.jenis(), sesudah);
        catat(
                NamaUmpan.AGREGAT,
                kejadian,
                TindakanUmpan.dari(PenyaringAgregat.terlihat(kejadian.jenis(), sebelum), terlihat),
                terlihat ? PenyaringAgregat.saring(sesudah) : null);
    }

    private void catat(NamaUmpan umpan, KejadianMasuk kejadian, TindakanUmpan tindakan, String isi) {
        if (tindakan == null) {
            return;
        }
        List<?> nomor = em.createNativeQuery(CATAT, Long.class)
                .setParameter(1, kejadian.kota())
                .setParameter(2, umpan.kode())
                .setParameter(3, kejadian.id())
                .setParameter(4, kejadian.jenis())
                .setParameter(5, kejadian.idEntitas())
                .setParameter(6, tindakan.name())
                .setParameter(7, kejadian.waktu())
                .setParameter(8, tindakan == TindakanUmpan.DIHAPUS ? null : isi)
                .getResultList();
        if (!nomor.isEmpty() && (Long) nomor.get(0) % SEKALI_SAPU == 0) {
            sapu(umpan, kejadian.kota());
        }
    }

    private void sapu(NamaUmpan umpan, String kota) {
        em.createNativeQuery(SAPU)
                .setParameter(1, kota)
                .setParameter(2, umpan.kode())
                .setParameter(3, masaSimpan)
                .executeUpdate();
    }
}
