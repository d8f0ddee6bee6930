package id.simpul.perencanaan.renstra;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Kepala Renstra: id yang tetap sepanjang versinya. Isinya di {@link VersiRenstraEntity}. */
@Entity
@Table(name = "renstra")
class RenstraEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    Instant dibuat;
}
