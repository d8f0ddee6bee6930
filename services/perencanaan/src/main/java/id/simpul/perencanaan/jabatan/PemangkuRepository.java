package id.simpul.perencanaan.jabatan;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PemangkuRepository implements PanacheRepositoryBase<PemangkuEntity, UUID> {
    PemangkuEntity wajib(UUID jabatanId, UUID id) {
        return findByIdOptional(id)
                .filter(baris -> baris.jabatanId.equals(jabatanId))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Pemangku", id));
    }

    List<PemangkuEntity> milik(UUID jabatanId) {
        return list("jabatanId = ?1 order by mulai, id", jabatanId);
    }

    Map<UUID, List<Pemangku>> milik(Collection<UUID> jabatan) {
        return list("jabatanId in ?1 order by mulai, id", jabatan).stream()
                .collect(Collectors.groupingBy(
                        baris -> baris.jabatanId, Collectors.mapping(PemangkuEntity::kePemangku, Collectors.toList())));
    }

    List<PemangkuEntity> milikOrang(String sub) {
        return list("sub = ?1 order by mulai, id", sub);
    }
}
