package id.simpul.perencanaan.renja;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "renja")
class RenjaEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;
    UUID renstraId;
    int versiRenstra;

    @Enumerated(EnumType.STRING)
    StatusRenja status;

    @JdbcTypeCode(SqlTypes.JSON)
    List<BarisRenja> baris;

    @JdbcTypeCode(SqlTypes.JSON)
    Renja.Penetapan penetapan;

    Instant dibuat;

    @Version
    int versi;

    Renja keRenja() {
        return new Renja(id, tahun, renstraId, versiRenstra, status, List.copyOf(baris), penetapan, null, versi);
    }
}
