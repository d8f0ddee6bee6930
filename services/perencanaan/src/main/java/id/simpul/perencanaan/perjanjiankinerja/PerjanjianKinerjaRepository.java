package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PerjanjianKinerjaRepository implements PanacheRepositoryBase<PerjanjianKinerjaEntity, UUID> {
    PerjanjianKinerjaEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Perjanjian Kinerja", id));
    }

    /** Halaman menurut id; saringan yang null tidak dipakai. */
    List<PerjanjianKinerjaEntity> halaman(SaringanPerjanjian saringan, UUID sesudah, int batas) {
        StringBuilder syarat = new StringBuilder("tahun = :tahun");
        Parameters nilai = Parameters.with("tahun", saringan.tahun().nilai());
        if (saringan.tingkat() != null) {
            syarat.append(" and tingkat = :tingkat");
            nilai.and("tingkat", saringan.tingkat().name());
        }
        if (saringan.status() != null) {
            syarat.append(" and status = :status");
            nilai.and("status", saringan.status());
        }
        if (sesudah != null) {
            syarat.append(" and id > :sesudah");
            nilai.and("sesudah", sesudah);
        }
        return find(syarat + " order by id", nilai).page(0, batas).list();
    }

    /** Revisi yang menggantikan perjanjian itu, sudah atau belum ditandatangani. */
    Optional<PerjanjianKinerjaEntity> pengganti(UUID id) {
        return find("menggantikanId", id).firstResultOptional();
    }

    /** Semua revisi satu perjanjian, urut revisi. */
    List<PerjanjianKinerjaEntity> serangkaian(UUID rangkaian) {
        return list("rangkaianId = ?1 or (rangkaianId is null and id = ?1) order by revisi", rangkaian);
    }

    /** Perjanjian yang langsung turun dari salah satu revisi itu dan belum digantikan. */
    List<PerjanjianKinerjaEntity> anak(List<UUID> revisiInduk) {
        return list("indukId in ?1 and status <> ?2 order by id", revisiInduk, StatusPerjanjian.DIGANTIKAN);
    }
}
