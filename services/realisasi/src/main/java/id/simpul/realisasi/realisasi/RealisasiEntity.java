package id.simpul.realisasi.realisasi;

import id.simpul.aturan.nilai.Periode;
import id.simpul.realisasi.alur.BarisAlur;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "realisasi")
class RealisasiEntity extends BarisAlur {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID indikatorId;
    int tahun;
    String periode;

    @JdbcTypeCode(SqlTypes.JSON)
    IsianRealisasi isian;

    static RealisasiEntity baru(KunciRealisasi kunci) {
        RealisasiEntity baris = new RealisasiEntity();
        baris.id = UUID.randomUUID();
        baris.indikatorId = kunci.indikatorId();
        baris.tahun = kunci.periode().tahun().nilai();
        baris.periode = kunci.periode().kode();
        baris.mulai();
        return baris;
    }

    void isi(IsianRealisasi baru, String orang) {
        isian = baru;
        jejak = jejak.diisi(orang);
    }

    KunciRealisasi kunci() {
        return new KunciRealisasi(indikatorId, Periode.dari(periode));
    }

    DasarPeriode dasar() {
        return new DasarPeriode(Periode.dari(periode), isian.dasarPenyebut(), isian.penyebut());
    }

    @Override
    protected ObjekAlur objek() {
        return ObjekAlur.REALISASI;
    }
}
