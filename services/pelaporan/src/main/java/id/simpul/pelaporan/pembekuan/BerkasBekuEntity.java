package id.simpul.pelaporan.pembekuan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(schema = "milik", name = "berkas_beku")
class BerkasBekuEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @Column(name = "pembekuan_id")
    UUID pembekuanId;

    String nama;
    byte[] isi;
}
