package id.simpul.pelaporan.naskah;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NaskahRepository implements PanacheRepositoryBase<NaskahEntity, UUID> {
    Optional<NaskahEntity> cari(int tahun, BagianNaskah bagian) {
        return find("tahun = ?1 and bagian = ?2", tahun, bagian).firstResultOptional();
    }

    List<NaskahEntity> tahun(int tahun) {
        return list("tahun", tahun);
    }
}
