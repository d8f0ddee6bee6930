package id.simpul.perencanaan.renja;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RenjaRepository implements PanacheRepositoryBase<RenjaEntity, UUID> {
    RenjaEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Renja", id));
    }

    Optional<RenjaEntity> milik(UUID renstraId, int tahun) {
        return find("renstraId = ?1 and tahun = ?2", renstraId, tahun).firstResultOptional();
    }

    List<RenjaEntity> yangDitetapkan() {
        return list("status", StatusRenja.DITETAPKAN);
    }

    List<RenjaEntity> halaman(int tahun, UUID sesudah, int batas) {
        return sesudah == null
                ? find("tahun = ?1 order by id", tahun).page(0, batas).list()
                : find("tahun = ?1 and id > ?2 order by id", tahun, sesudah)
                        .page(0, batas)
                        .list();
    }
}
