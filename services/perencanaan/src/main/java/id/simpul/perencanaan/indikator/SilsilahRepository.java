package id.simpul.perencanaan.indikator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SilsilahRepository implements PanacheRepositoryBase<SilsilahEntity, UUID> {
    /** Sambungan yang berlaku dan menyentuh salah satu indikator itu, urut tahun. */
    List<SilsilahEntity> menyentuh(Collection<UUID> indikatorId) {
        return indikatorId.isEmpty()
                ? List.of()
                : list(
                        "alasanPembatalan is null and (penerusId in ?1 or pendahuluId in ?1) order by tahun, id",
                        indikatorId);
    }

    /** Sambungan yang berlaku dari pendahulu-pendahulu indikator itu. */
    List<SilsilahEntity> menujuKe(UUID penerusId) {
        return list("alasanPembatalan is null and penerusId = ?1 order by tahun, id", penerusId);
    }

    boolean tersambung(UUID penerusId, UUID pendahuluId) {
        return count("alasanPembatalan is null and penerusId = ?1 and pendahuluId = ?2", penerusId, pendahuluId) > 0;
    }
}
