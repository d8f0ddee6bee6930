package id.simpul.perencanaan.kota;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SkalaKotaRepository implements PanacheRepositoryBase<SkalaKotaEntity, UUID> {
    SkalaKotaEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Skala", id));
    }

    Optional<SkalaKotaEntity> tahun(int tahun) {
        return find("tahun", tahun).firstResultOptional();
    }

    List<SkalaKotaEntity> semua() {
        return list("order by tahun");
    }

    List<SkalaKotaEntity> halaman(int sesudahTahun, int batas) {
        return find("tahun > ?1 order by tahun", sesudahTahun).page(0, batas).list();
    }
}
