package id.simpul.perencanaan.jabatan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "pemangku")
class PemangkuEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID jabatanId;
    String sub;

    @Enumerated(EnumType.STRING)
    JenisPemangku jenis;

    LocalDate mulai;
    LocalDate selesai;
    String dasar;

    @Version
    int versi;

    Pemangku kePemangku() {
        return new Pemangku(id, sub, jenis, mulai, selesai, dasar);
    }
}
