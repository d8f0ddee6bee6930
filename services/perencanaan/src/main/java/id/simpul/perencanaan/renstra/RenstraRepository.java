package id.simpul.perencanaan.renstra;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RenstraRepository implements PanacheRepositoryBase<RenstraEntity, UUID> {
    RenstraEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Renstra", id));
    }

    List<RenstraEntity> halaman(UUID sesudah, int batas) {
        return sesudah == null
                ? find("order by id").page(0, batas).list()
                : find("id > ?1 order by id", sesudah).page(0, batas).list();
    }
}
