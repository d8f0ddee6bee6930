package id.simpul.pelaporan.pembekuan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BerkasBekuRepository implements PanacheRepositoryBase<BerkasBekuEntity, UUID> {
    Optional<BerkasBekuEntity> cari(UUID pembekuanId, String nama) {
        return find("pembekuanId = ?1 and nama = ?2", pembekuanId, nama).firstResultOptional();
    }
}
