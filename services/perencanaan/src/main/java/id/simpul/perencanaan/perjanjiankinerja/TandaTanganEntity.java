package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.perencanaan.jabatan.BuktiWewenang;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "tanda_tangan_pk")
class TandaTanganEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID perjanjianId;
    int putaran;

    @Enumerated(EnumType.STRING)
    PihakKe pihak;

    @Enumerated(EnumType.STRING)
    TandaTangan.Cara cara;

    @JdbcTypeCode(SqlTypes.JSON)
    BuktiWewenang wewenang;

    @JdbcTypeCode(SqlTypes.JSON)
    TandaTangan.Kertas kertas;

    String sha256;
    UUID pemangkuId;
    LocalDate tanggal;
    String dicatatOleh;
    Instant waktu;

    TandaTangan keTandaTangan() {
        return new TandaTangan(pihak, cara, wewenang.sebutan(), wewenang, kertas, sha256, dicatatOleh, waktu);
    }
}
