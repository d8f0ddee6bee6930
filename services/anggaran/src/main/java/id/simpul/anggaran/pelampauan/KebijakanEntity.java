package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "kebijakan_anggaran")
class KebijakanEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @Enumerated(EnumType.STRING)
    KebijakanPelampauan pelampauan;

    int versi;

    JawabanKebijakan keJawaban() {
        return new JawabanKebijakan(pelampauan, versi);
    }
}
