package id.simpul.realisasi.alur;

import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.bukti.DaftarBukti;
import id.simpul.realisasi.realisasi.model.Alur;
import id.simpul.realisasi.realisasi.model.CatatanBidang;
import id.simpul.realisasi.realisasi.model.DaftarCatatanBidang;
import id.simpul.realisasi.realisasi.model.Jejak;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.snapshot.TandaSnapshot;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Kolom yang dimiliki setiap isian beralur: tahap, jejak orangnya, bukti, catatan pemeriksa, dan snapshot terakhir. */
@MappedSuperclass
public abstract class BarisAlur {
    @Enumerated(EnumType.STRING)
    public StatusRealisasi status;

    @JdbcTypeCode(SqlTypes.JSON)
    public Jejak jejak;

    @JdbcTypeCode(SqlTypes.JSON)
    public TandaSnapshot snapshot;

    @JdbcTypeCode(SqlTypes.JSON)
    public DaftarBukti bukti;

    public String alasanPembukaan;

    @JdbcTypeCode(SqlTypes.JSON)
    public DaftarCatatanBidang catatanBidang;

    @Version
    public int versi;

    /** Isian apa ini. */
    protected abstract ObjekAlur objek();

    /** Keadaan isian yang belum pernah disimpan. */
    protected void mulai() {
        status = StatusRealisasi.DRAF;
        jejak = Jejak.baru();
        bukti = DaftarBukti.kosong();
        catatanBidang = DaftarCatatanBidang.kosong();
    }

    /** Memindahkan ke tahap tujuan tindakan itu; boleh tidaknya sudah diperiksa pemanggil. */
    void melangkah(Tindakan tindakan, Langkah langkah) {
        status = tindakan.tujuan();
        jejak = jejak.melangkah(langkah);
        if (tindakan == Tindakan.PEMBUKAAN) {
            alasanPembukaan = langkah.catatan();
        }
    }

    /** Sesudah dibekukan: alasan pembukaan sudah menjadi bagian snapshot dan selesai tugasnya. */
    public void dibekukan(TandaSnapshot tanda) {
        snapshot = tanda;
        alasanPembukaan = null;
    }

    /** Tahap dan jejak untuk aturan alur. */
    public Alur alur() {
        return new Alur(objek(), status, jejak);
    }

    /** Catatan pemeriksa dengan id itu; 404 bila tidak ada. */
    public CatatanBidang catatan(UUID catatanId) {
        return catatanBidang
                .cari(catatanId)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Catatan bidang", catatanId));
    }
}
