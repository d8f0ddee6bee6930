package id.simpul.perencanaan.renstra;

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
@Table(name = "renstra")
class RenstraEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    String judul;
    int tahunAwal;
    int tahunAkhir;

    @Enumerated(EnumType.STRING)
    StatusRenstra status;

    @JdbcTypeCode(SqlTypes.JSON)
    PohonRenstra pohon;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ProgramRenstra> program;

    Instant dibuat;

    @Version
    int versi;
}
