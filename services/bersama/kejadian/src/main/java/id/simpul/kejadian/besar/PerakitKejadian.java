package id.simpul.kejadian.besar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.simpul.kejadian.KejadianMasuk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Merakit kejadian besar di kotak masuk. Bagian disimpan dalam transaksi yang juga menyimpan posisi baca, jadi layanan
 * yang mati di tengah melanjutkan dari bagian berikutnya; proyeksi lama tetap dibaca sampai yang baru lengkap.
 */
@ApplicationScoped
public class PerakitKejadian {
    private static final ObjectReader PEMBACA = new ObjectMapper().reader();
    private static final String ENTITAS = "tenant_id = ?1 and sumber = ?2 and jenis = ?3 and id = ?4";
    private static final String SIMPAN_BAGIAN = """
            insert into bagian_masuk (tenant_id, sumber, jenis, id, terbitan, nomor, isi)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (tenant_id, sumber, jenis, id, terbitan, nomor) do update set isi = excluded.isi
            """;
    private static final String SIMPAN_PENUTUP = """
            insert into penutup_masuk (tenant_id, sumber, jenis, id, terbitan, jumlah, sidik, kejadian_id, urutan, waktu)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            on conflict (tenant_id, sumber, jenis, id) do update
            set terbitan = excluded.terbitan, jumlah = excluded.jumlah, sidik = excluded.sidik,
                kejadian_id = excluded.kejadian_id, urutan = excluded.urutan, waktu = excluded.waktu
            """;
    private static final String LENGKAP = """
            select p.terbitan, p.jumlah, p.sidik, p.kejadian_id, p.urutan, p.waktu from penutup_masuk p
            where p.%s and p.jumlah = (select count(*) from bagian_masuk b
                where b.tenant_id = p.tenant_id and b.sumber = p.sumber and b.jenis = p.jenis and b.id = p.id
                    and b.terbitan = p.terbitan)
            """.formatted(ENTITAS);
    private static final String GABUNG =
            "select string_agg(isi, '' order by nomor) from bagian_masuk where %s and terbitan = ?5".formatted(ENTITAS);

    private final EntityManager em;

    PerakitKejadian(EntityManager em) {
        this.em = em;
    }

    /** Kejadian yang kini utuh; kosong selama bagian atau penutupnya belum semua tiba. */
    public Optional<KejadianMasuk> terima(KejadianMasuk kejadian) {
        if (!BentukRekaman.terpakai(kejadian.jenis())) {
            return Optional.of(kejadian);
        }
        if (kejadian.dihapus()) {
            // Nisan bagian yang berlebih: bagian terbitan lama dibuang saat terbitan barunya lengkap.
            return Optional.empty();
        }
        BentukEntitas entitas = BentukEntitas.dari(kejadian);
        if (BentukRekaman.bagian(kejadian.jenis())) {
            simpanBagian(kejadian, entitas);
        } else {
            simpanPenutup(kejadian, entitas);
        }
        return rakit(kejadian, entitas);
    }

    private void simpanBagian(KejadianMasuk kejadian, BentukEntitas entitas) {
        Bagian bagian = kejadian.baca(PEMBACA, Bagian.class);
        kunci(em.createNativeQuery(SIMPAN_BAGIAN), kejadian, entitas)
                .setParameter(5, bagian.terbitan())
                .setParameter(6, bagian.nomor())
                .setParameter(7, bagian.isi())
                .executeUpdate();
    }

    private void simpanPenutup(KejadianMasuk kejadian, BentukEntitas entitas) {
        Penutup penutup = kejadian.baca(PEMBACA, Penutup.class);
        kunci(em.createNativeQuery(SIMPAN_PENUTUP), kejadian, entitas)
                .setParameter(5, penutup.terbitan())
                .setParameter(6, penutup.jumlah())
                .setParameter(7, penutup.sidik())
                .setParameter(8, kejadian.id())
                .setParameter(9, kejadian.urutan())
                .setParameter(10, kejadian.waktu())
                .executeUpdate();
    }

    private Optional<KejadianMasuk> rakit(KejadianMasuk kejadian, BentukEntitas entitas) {
        List<?> lengkap = kunci(em.createNativeQuery(LENGKAP, Tuple.class), kejadian, entitas)
                .getResultList();
        if (lengkap.isEmpty()) {
            return Optional.empty();
        }
        Tuple baris = (Tuple) lengkap.get(0);
        Penutup penutup =
                new Penutup(baris.get(0, UUID.class), baris.get(1, Integer.class), baris.get(2, String.class));
        String isi = (String) kunci(em.createNativeQuery(GABUNG, String.class), kejadian, entitas)
                .setParameter(5, penutup.terbitan())
                .getSingleResult();
        kunci(em.createNativeQuery("delete from bagian_masuk where " + ENTITAS), kejadian, entitas)
                .executeUpdate();
        kunci(em.createNativeQuery("delete from penutup_masuk where " + ENTITAS), kejadian, entitas)
                .executeUpdate();
        return Optional.of(entitas.utuh(kabar(kejadian, baris), penutup.periksa(isi)));
    }

    private static KejadianMasuk kabar(KejadianMasuk terakhir, Tuple baris) {
        return new KejadianMasuk(
                baris.get(3, UUID.class),
                terakhir.sumber(),
                terakhir.kota(),
                terakhir.jenis(),
                terakhir.idEntitas(),
                baris.get(4, Long.class),
                baris.get(5, Instant.class),
                null);
    }

    private static Query kunci(Query kueri, KejadianMasuk kejadian, BentukEntitas entitas) {
        return kueri.setParameter(1, kejadian.kota())
                .setParameter(2, kejadian.sumber())
                .setParameter(3, entitas.jenis())
                .setParameter(4, entitas.id());
    }
}
