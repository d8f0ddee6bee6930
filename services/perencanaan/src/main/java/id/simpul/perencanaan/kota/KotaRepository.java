package id.simpul.perencanaan.kota;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Paling banyak satu baris terlihat: kota pemilik token. */
@ApplicationScoped
class KotaRepository implements PanacheRepositoryBase<KotaEntity, UUID> {
    Optional<KotaEntity> milikSaya() {
        return findAll().firstResultOptional();
    }
}
