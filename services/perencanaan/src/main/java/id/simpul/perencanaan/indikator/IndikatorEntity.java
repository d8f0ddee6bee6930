package id.simpul.perencanaan.indikator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Kepala indikator: id yang tetap sepanjang versi Renstranya. Isinya di {@link VersiIndikatorEntity}. */
@Entity
@Table(name = "indikator")
class IndikatorEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID renstraId;

    /** Kepala bagi baris pertama sebuah indikator. */
    static IndikatorEntity baru(VersiIndikatorEntity baris) {
        IndikatorEntity baru = new IndikatorEntity();
        baru.id = baris.indikatorId;
        baru.renstraId = baris.renstraId;
        return baru;
    }
}
