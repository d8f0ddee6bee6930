package id.simpul.perencanaan.renstra;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RenstraRepository implements PanacheRepositoryBase<RenstraEntity, UUID> {}
