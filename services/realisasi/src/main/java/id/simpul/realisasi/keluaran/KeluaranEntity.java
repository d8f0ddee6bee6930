package id.simpul.realisasi.keluaran;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "keluaran")
class KeluaranEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;
    int urutan;

    @JdbcTypeCode(SqlTypes.JSON)
    IsianKeluaran isi;

    @Version
    int versi;

    static KeluaranEntity baru() {
        KeluaranEntity baris = new KeluaranEntity();
        baris.id = UUID.randomUUID();
        return baris;
    }

    void isi(IsianKeluaran baru) {
        isi = baru;
        tahun = baru.tahun();
        urutan = baru.urutan();
    }
}
