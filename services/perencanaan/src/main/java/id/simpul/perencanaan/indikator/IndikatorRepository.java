package id.simpul.perencanaan.indikator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IndikatorRepository implements PanacheRepositoryBase<IndikatorEntity, UUID> {}
