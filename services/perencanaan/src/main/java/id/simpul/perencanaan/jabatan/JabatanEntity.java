package id.simpul.perencanaan.jabatan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "jabatan")
class JabatanEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    String nama;

    @Enumerated(EnumType.STRING)
    TingkatJabatan tingkat;

    String unit;
    UUID indukId;

    @Version
    int versi;

    Jabatan keJabatan(List<Pemangku> pemangku) {
        return new Jabatan(id, nama, tingkat, unit, indukId, pemangku, null, versi);
    }
}
