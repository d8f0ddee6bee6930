package id.simpul.pelaporan.naskah;

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
@Table(schema = "milik", name = "naskah")
class NaskahEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;

    @Enumerated(EnumType.STRING)
    BagianNaskah bagian;

    String isi;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TabelNaskah> tabel;

    Instant waktu;

    @Version
    int versi;
}
