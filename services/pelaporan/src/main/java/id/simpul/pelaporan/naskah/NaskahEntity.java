package id.simpul.pelaporan.naskah;

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
    Instant waktu;

    @Version
    int versi;
}
