package id.simpul.pelaporan.pembekuan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PembekuanRepository implements PanacheRepositoryBase<PembekuanEntity, UUID> {
    private static final String KUNCI = "select 1 from pg_advisory_xact_lock(hashtext(:kunci))";

    /** Menahan pembekuan lain atas tahun yang sama sampai transaksi ini selesai. */
    void kunci(String kota, int tahun) {
        getEntityManager()
                .createNativeQuery(KUNCI)
                .setParameter("kunci", "pembekuan/%s/%d".formatted(kota, tahun))
                .getSingleResult();
    }

    /** Nomor terbesar tahun itu; 0 bila belum pernah dibekukan. */
    int terakhir(int tahun) {
        return find("tahun = ?1 order by nomor desc", tahun)
                .firstResultOptional()
                .map(satu -> satu.nomor)
                .orElse(0);
    }

    Optional<PembekuanEntity> cari(int tahun, int nomor) {
        return find("tahun = ?1 and nomor = ?2", tahun, nomor).firstResultOptional();
    }

    List<PembekuanEntity> halaman(int tahun, int sebelum, int banyak) {
        return find("tahun = ?1 and nomor < ?2 order by nomor desc", tahun, sebelum)
                .page(0, banyak)
                .list();
    }
}
