package id.simpul.pelaporan.pemeriksaan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(schema = "milik", name = "kebijakan_pemeriksaan")
class KebijakanEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @Enumerated(EnumType.STRING)
    SebelumBeku sebelumBeku;

    Instant waktu;

    @Version
    int versi;
}
