package id.simpul.perencanaan.rencanaaksi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "rencana_aksi")
class RencanaAksiEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID perjanjianId;

    @JdbcTypeCode(SqlTypes.JSON)
    IsiRencanaAksi isi;

    @Version
    int versi;
}
