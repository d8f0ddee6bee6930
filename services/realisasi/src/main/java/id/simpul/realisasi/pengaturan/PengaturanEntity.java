package id.simpul.realisasi.pengaturan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "pengaturan_realisasi")
class PengaturanEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @JdbcTypeCode(SqlTypes.JSON)
    IsianPengaturan isian;

    @Version
    int versi;
}
