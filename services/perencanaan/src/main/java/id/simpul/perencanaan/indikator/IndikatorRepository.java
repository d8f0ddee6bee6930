package id.simpul.perencanaan.indikator;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IndikatorRepository implements PanacheRepositoryBase<IndikatorEntity, UUID> {
    IndikatorEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Indikator", id));
    }

    Optional<IndikatorEntity> menurutKode(UUID renstraId, String kode) {
        return find("renstraId = ?1 and kode = ?2", renstraId, kode).firstResultOptional();
    }

    List<IndikatorEntity> milikRenstra(UUID renstraId) {
        return list("renstraId = ?1 order by kode, id", renstraId);
    }

    /** Halaman menurut (kode, id); {@code renstraId} null berarti semua Renstra kota. */
    List<IndikatorEntity> halaman(UUID renstraId, String sesudahKode, UUID sesudahId, int batas) {
        StringBuilder syarat = new StringBuilder("1 = 1");
        Parameters nilai = new Parameters();
        if (renstraId != null) {
            syarat.append(" and renstraId = :renstra");
            nilai.and("renstra", renstraId);
        }
        if (sesudahKode != null) {
            syarat.append(" and (kode > :kode or (kode = :kode and id > :id))");
            nilai.and("kode", sesudahKode).and("id", sesudahId);
        }
        return find(syarat + " order by kode, id", nilai).page(0, batas).list();
    }
}
