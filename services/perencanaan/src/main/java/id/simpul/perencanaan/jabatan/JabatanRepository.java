package id.simpul.perencanaan.jabatan;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JabatanRepository implements PanacheRepositoryBase<JabatanEntity, UUID> {
    JabatanEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Jabatan", id));
    }

    Optional<JabatanEntity> menurutNama(String nama) {
        return find("nama", nama).firstResultOptional();
    }

    List<JabatanEntity> halaman(UUID sesudah, int batas) {
        return sesudah == null
                ? find("order by id").page(0, batas).list()
                : find("id > ?1 order by id", sesudah).page(0, batas).list();
    }

    /** Menaikkan versi jabatan karena pemangkunya berubah; juga menyerialkan dua penetapan bersamaan. */
    void sentuh(JabatanEntity baris) {
        getEntityManager().lock(baris, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }
}
