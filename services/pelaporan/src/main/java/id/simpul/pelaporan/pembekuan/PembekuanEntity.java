package id.simpul.pelaporan.pembekuan;

import id.simpul.dokumen.model.Kekurangan;
import id.simpul.http.TindakanTersedia;
import id.simpul.wewenang.model.BuktiWewenang;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(schema = "milik", name = "pembekuan")
class PembekuanEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;
    int nomor;
    String alasan;
    String oleh;
    Instant waktu;

    @JdbcTypeCode(SqlTypes.JSON)
    BuktiWewenang wewenang;

    @JdbcTypeCode(SqlTypes.JSON)
    Sematan sematan;

    @JdbcTypeCode(SqlTypes.JSON)
    List<BerkasBeku> berkas;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Kekurangan> kekurangan;

    Pembekuan kePembekuan(int terakhir, List<TindakanTersedia> tindakan) {
        return new Pembekuan(
                id,
                tahun,
                nomor,
                nomor == terakhir ? Pembekuan.BERLAKU : Pembekuan.DIGANTI,
                alasan,
                oleh,
                wewenang,
                waktu,
                sematan,
                berkas,
                kekurangan,
                tindakan);
    }
}
