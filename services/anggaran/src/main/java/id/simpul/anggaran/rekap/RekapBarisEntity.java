package id.simpul.anggaran.rekap;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "realisasi_rekap_baris")
class RekapBarisEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID dpaId;
    UUID rincianId;
    BigDecimal realisasi;
}
