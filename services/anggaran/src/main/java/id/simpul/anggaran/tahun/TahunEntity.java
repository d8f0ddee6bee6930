package id.simpul.anggaran.tahun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "tahun_anggaran")
class TahunEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;
    UUID dpaBerlaku;

    @Enumerated(EnumType.STRING)
    SumberRealisasi sumberRealisasi;

    int jumlahSah;

    KeadaanTahun keKeadaan() {
        return new KeadaanTahun(tahun, dpaBerlaku, sumberRealisasi, jumlahSah);
    }
}
