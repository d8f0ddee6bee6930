package id.simpul.anggaran.kas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "anggaran_kas_baris")
class BarisKasEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID dpaId;
    UUID rincianId;
    BigDecimal[] bulan;
}
