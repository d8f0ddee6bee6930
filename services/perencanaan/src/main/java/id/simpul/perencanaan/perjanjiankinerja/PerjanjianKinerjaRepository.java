package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PerjanjianKinerjaRepository implements PanacheRepositoryBase<PerjanjianKinerjaEntity, UUID> {
    PerjanjianKinerjaEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Perjanjian Kinerja", id));
    }

    List<PerjanjianKinerjaEntity> halaman(int tahun, UUID sesudah, int batas) {
        return sesudah == null
                ? find("tahun = ?1 order by id", tahun).page(0, batas).list()
                : find("tahun = ?1 and id > ?2 order by id", tahun, sesudah)
                        .page(0, batas)
                        .list();
    }
}
