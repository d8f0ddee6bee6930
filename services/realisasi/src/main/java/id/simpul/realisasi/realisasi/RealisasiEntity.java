package id.simpul.realisasi.realisasi;

import id.simpul.aturan.nilai.Periode;
import id.simpul.realisasi.bukti.DaftarBukti;
import id.simpul.realisasi.realisasi.model.Alur;
import id.simpul.realisasi.realisasi.model.DaftarCatatanBidang;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.Jejak;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.snapshot.TandaSnapshot;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "realisasi")
class RealisasiEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID indikatorId;
    int tahun;
    String periode;

    @JdbcTypeCode(SqlTypes.JSON)
    IsianRealisasi isian;

    @Enumerated(EnumType.STRING)
    StatusRealisasi status;

    @JdbcTypeCode(SqlTypes.JSON)
    Jejak jejak;

    @JdbcTypeCode(SqlTypes.JSON)
    TandaSnapshot snapshot;

    @JdbcTypeCode(SqlTypes.JSON)
    DaftarBukti bukti;

    String alasanPembukaan;

    @JdbcTypeCode(SqlTypes.JSON)
    DaftarCatatanBidang catatanBidang;

    @Version
    int versi;

    static RealisasiEntity baru(KunciRealisasi kunci) {
        RealisasiEntity baris = new RealisasiEntity();
        baris.id = UUID.randomUUID();
        baris.indikatorId = kunci.indikatorId();
        baris.tahun = kunci.periode().tahun().nilai();
        baris.periode = kunci.periode().kode();
        baris.status = StatusRealisasi.DRAF;
        baris.jejak = Jejak.baru();
        baris.bukti = DaftarBukti.kosong();
        baris.catatanBidang = DaftarCatatanBidang.kosong();
        return baris;
    }

    void isi(IsianRealisasi baru, String orang) {
        isian = baru;
        jejak = jejak.diisi(orang);
    }

    void melangkah(Tindakan tindakan, Langkah langkah) {
        status = tindakan.tujuan();
        jejak = jejak.melangkah(langkah);
        if (tindakan == Tindakan.PEMBUKAAN) {
            alasanPembukaan = langkah.catatan();
        }
    }

    /** Sesudah dibekukan: alasan pembukaan sudah menjadi bagian snapshot dan selesai tugasnya. */
    void dibekukan(TandaSnapshot tanda) {
        snapshot = tanda;
        alasanPembukaan = null;
    }

    DasarPeriode dasar() {
        return new DasarPeriode(Periode.dari(periode), isian.dasarPenyebut(), isian.penyebut());
    }

    Alur alur() {
        return new Alur(status, jejak);
    }
}
