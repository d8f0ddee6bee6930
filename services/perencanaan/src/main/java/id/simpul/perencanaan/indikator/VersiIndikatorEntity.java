package id.simpul.perencanaan.indikator;

import id.simpul.perencanaan.renstra.KeadaanVersi;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Isi indikator pada satu versi Renstra. */
@Entity
@Table(name = "indikator_versi")
class VersiIndikatorEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID indikatorId;
    UUID renstraId;
    int nomor;

    @OptimisticLock(excluded = true)
    boolean tampil;

    String kode;

    @JdbcTypeCode(SqlTypes.JSON)
    IsiTersimpan isi;

    @Version
    int versi;

    /** Baris indikator yang baru dikenal, belum berisi. */
    static VersiIndikatorEntity baru(KeadaanVersi rancangan) {
        VersiIndikatorEntity baru = new VersiIndikatorEntity();
        baru.id = UUID.randomUUID();
        baru.indikatorId = UUID.randomUUID();
        baru.renstraId = rancangan.renstraId();
        baru.nomor = rancangan.nomor();
        baru.tampil = rancangan.tampil();
        return baru;
    }

    /** Isi yang sama untuk versi Renstra berikutnya; nomor ETag-nya melanjutkan yang ini. */
    VersiIndikatorEntity salinan(int nomorBaru) {
        VersiIndikatorEntity baru = new VersiIndikatorEntity();
        baru.id = UUID.randomUUID();
        baru.indikatorId = indikatorId;
        baru.renstraId = renstraId;
        baru.nomor = nomorBaru;
        baru.kode = kode;
        baru.isi = new IsiTersimpan(isi.isi().tanpaAlasan(), isi.uraianInduk(), isi.rumus(), isi.versiRumus());
        baru.versi = versi + 1;
        return baru;
    }

    /** Apakah isinya sama, di luar alasan perubahannya. */
    boolean sama(VersiIndikatorEntity lain) {
        return isi.uraianInduk().equals(lain.isi.uraianInduk())
                && isi.isi().tanpaAlasan().equals(lain.isi.isi().tanpaAlasan());
    }
}
