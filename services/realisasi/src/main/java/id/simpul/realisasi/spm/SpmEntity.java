package id.simpul.realisasi.spm;

import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.realisasi.spm.model.LayananSosial;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "spm")
class SpmEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    String layanan;
    int tahun;
    int triwulan;

    @JdbcTypeCode(SqlTypes.JSON)
    IsianSpm isian;

    @Version
    int versi;

    static SpmEntity baru(KunciSpm kunci) {
        SpmEntity baris = new SpmEntity();
        baris.id = UUID.randomUUID();
        baris.layanan = kunci.layanan().kode();
        baris.tahun = kunci.tahun();
        baris.triwulan = kunci.triwulan();
        return baris;
    }

    LaporanSpm laporan() {
        return new LaporanSpm(LayananSosial.dari(layanan), tahun, triwulan, isian);
    }
}
