package id.simpul.anggaran.tahun;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keadaan tahun anggaran, sekaligus antreannya: siapa pun yang mengubah anggaran atau realisasi sebuah tahun mengunci
 * baris tahun itu dahulu, lalu membaca. Begitulah dua pembayaran tidak pernah memperebutkan rupiah terakhir.
 */
@ApplicationScoped
public class BukuTahun {
    private static final String PASTIKAN_ADA = """
            insert into tahun_anggaran (id, tenant_id, tahun) values (gen_random_uuid(), ?1, ?2)
            on conflict (tenant_id, tahun) do nothing
            """;

    private final EntityManager em;
    private final KonteksKota konteks;

    BukuTahun(EntityManager em, KonteksKota konteks) {
        this.em = em;
        this.konteks = konteks;
    }

    /** Apakah {@code tahun} bentuknya tahun anggaran; yang bukan tidak punya baris untuk dikunci. */
    public static boolean sah(Integer tahun) {
        return tahun != null && tahun >= TahunAnggaran.TERENDAH && tahun <= TahunAnggaran.TERTINGGI;
    }

    /** Mengunci tahun sampai transaksi berakhir. Panggil sebelum membaca apa pun yang hendak diputuskan. */
    @Transactional(Transactional.TxType.MANDATORY)
    public KeadaanTahun kunci(int tahun) {
        return terkunci(tahun).keKeadaan();
    }

    /** Keadaan tahun tanpa mengunci. */
    @Transactional(Transactional.TxType.MANDATORY)
    public KeadaanTahun baca(int tahun) {
        return cari(tahun, LockModeType.NONE).map(TahunEntity::keKeadaan).orElseGet(() -> KeadaanTahun.kosong(tahun));
    }

    /** Menjadikan DPA itu yang berlaku. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void berlakukan(int tahun, UUID dpa) {
        TahunEntity baris = terkunci(tahun);
        baris.dpaBerlaku = dpa;
        baris.jumlahSah++;
    }

    /** Menetapkan sumber realisasi tahun itu. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pakai(int tahun, SumberRealisasi sumber) {
        terkunci(tahun).sumberRealisasi = sumber;
    }

    private TahunEntity terkunci(int tahun) {
        em.createNativeQuery(PASTIKAN_ADA)
                .setParameter(1, konteks.kota())
                .setParameter(2, tahun)
                .executeUpdate();
        TahunEntity baris = cari(tahun, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        em.refresh(baris);
        return baris;
    }

    private Optional<TahunEntity> cari(int tahun, LockModeType kunci) {
        List<TahunEntity> baris = em.createQuery("from TahunEntity where tahun = ?1", TahunEntity.class)
                .setParameter(1, tahun)
                .setLockMode(kunci)
                .getResultList();
        return baris.stream().findFirst();
    }
}
