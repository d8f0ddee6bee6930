package id.simpul.pelaporan.pemeriksaan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KebijakanRepository implements PanacheRepositoryBase<KebijakanEntity, UUID> {
    /** Satu-satunya kebijakan kota sesi ini. */
    Optional<KebijakanEntity> milikSaya() {
        return findAll().firstResultOptional();
    }
}
