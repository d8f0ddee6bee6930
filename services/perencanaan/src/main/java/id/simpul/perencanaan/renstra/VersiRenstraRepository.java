package id.simpul.perencanaan.renstra;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class VersiRenstraRepository implements PanacheRepositoryBase<VersiRenstraEntity, UUID> {
    private static final String TANGGAL_DIPAKAI = """
            select langkah #>> '{wewenang,tanggal}' from renstra_versi v, jsonb_array_elements(v.alur) langkah
            where v.tenant_id = ?1 and langkah #>> '{wewenang,pemangkuId}' = ?2
            """;
    private static final String TERBUKA = "renstraId = ?1 and status <> ?2";

    /** Versi yang terbaca tanpa parameter. */
    Optional<VersiRenstraEntity> tampil(UUID renstraId) {
        return find("renstraId = ?1 and tampil = true", renstraId).firstResultOptional();
    }

    VersiRenstraEntity wajib(UUID renstraId) {
        return tampil(renstraId).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Renstra", renstraId));
    }

    /** Seperti {@link #wajib}, dan menahan pembuka perubahan lain sampai transaksi ini selesai. */
    VersiRenstraEntity wajibTerkunci(UUID renstraId) {
        return find("renstraId = ?1 and tampil = true", renstraId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Renstra", renstraId));
    }

    /** Versi yang sedang disusun atau diajukan. */
    Optional<VersiRenstraEntity> terbuka(UUID renstraId) {
        return find(TERBUKA, renstraId, StatusRenstra.DITETAPKAN).firstResultOptional();
    }

    /** Seperti {@link #terbuka}, dan menahan penetapannya sampai transaksi ini selesai. */
    Optional<VersiRenstraEntity> terbukaTerkunci(UUID renstraId) {
        return find(TERBUKA, renstraId, StatusRenstra.DITETAPKAN)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    VersiRenstraEntity pada(UUID renstraId, int nomor) {
        return cari(renstraId, nomor)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Versi " + nomor + " Renstra", renstraId));
    }

    Optional<VersiRenstraEntity> cari(UUID renstraId, int nomor) {
        return find("renstraId = ?1 and nomor = ?2", renstraId, nomor).firstResultOptional();
    }

    List<VersiRenstraEntity> ditetapkan(UUID renstraId) {
        return list("renstraId = ?1 and status = ?2 order by nomor", renstraId, StatusRenstra.DITETAPKAN);
    }

    List<VersiRenstraEntity> halamanVersi(UUID renstraId, int sesudahNomor, int batas) {
        return find("renstraId = ?1 and nomor > ?2 order by nomor", renstraId, sesudahNomor)
                .page(0, batas)
                .list();
    }

    List<VersiRenstraEntity> antara(UUID renstraId, int dari, int ke) {
        return list("renstraId = ?1 and nomor between ?2 and ?3 order by nomor", renstraId, dari, ke);
    }

    /** Tanggal wewenang seorang pemangku dipakai menetapkan atau mengembalikan Renstra kota ini. */
    List<LocalDate> tanggalDipakai(String kota, UUID pemangkuId) {
        List<?> tanggal = getEntityManager()
                .createNativeQuery(TANGGAL_DIPAKAI, String.class)
                .setParameter(1, kota)
                .setParameter(2, pemangkuId.toString())
                .getResultList();
        return tanggal.stream().map(satu -> LocalDate.parse(satu.toString())).toList();
    }

    List<VersiRenstraEntity> halaman(UUID sesudah, int batas) {
        return sesudah == null
                ? find("tampil = true order by renstraId").page(0, batas).list()
                : find("tampil = true and renstraId > ?1 order by renstraId", sesudah)
                        .page(0, batas)
                        .list();
    }
}
