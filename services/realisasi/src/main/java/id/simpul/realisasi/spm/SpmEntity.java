package id.simpul.realisasi.spm;

import id.simpul.realisasi.alur.BarisAlur;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.realisasi.spm.model.LayananSosial;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "spm")
class SpmEntity extends BarisAlur {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    String layanan;
    int tahun;
    int triwulan;

    @JdbcTypeCode(SqlTypes.JSON)
    IsianSpm isian;

    static SpmEntity baru(KunciSpm kunci) {
        SpmEntity baris = new SpmEntity();
        baris.id = UUID.randomUUID();
        baris.layanan = kunci.layanan().kode();
        baris.tahun = kunci.tahun();
        baris.triwulan = kunci.triwulan();
        baris.mulai();
        return baris;
    }

    LaporanSpm laporan() {
        return new LaporanSpm(LayananSosial.dari(layanan), tahun, triwulan, isian);
    }

    void isi(IsianSpm baru, String orang) {
        isian = baru;
        jejak = jejak.diisi(orang);
    }

    /** Triwulannya, misalnya {@code 2024-T4}. */
    String kode() {
        return new PeriodeSpm(tahun, triwulan).kode();
    }

    @Override
    protected ObjekAlur objek() {
        return ObjekAlur.SPM;
    }
}
