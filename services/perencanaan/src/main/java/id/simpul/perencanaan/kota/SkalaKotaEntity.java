package id.simpul.perencanaan.kota;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "skala_kota")
class SkalaKotaEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;

    @JdbcTypeCode(SqlTypes.JSON)
    IsiSkala isi;

    @Version
    int versi;
}
