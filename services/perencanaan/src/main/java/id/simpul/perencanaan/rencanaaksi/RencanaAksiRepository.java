package id.simpul.perencanaan.rencanaaksi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RencanaAksiRepository implements PanacheRepositoryBase<RencanaAksiEntity, UUID> {
    Optional<RencanaAksiEntity> milik(UUID perjanjianId) {
        return find("perjanjianId", perjanjianId).firstResultOptional();
    }
}
