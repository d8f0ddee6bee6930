package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.tahun.SumberRealisasi;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "pelampauan")
class PelampauanEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @Column(insertable = false)
    Long letak;

    int tahun;
    UUID dpaId;

    @Enumerated(EnumType.STRING)
    SumberRealisasi sumber;

    UUID sp2dId;
    String kunci;
    String uraian;
    BigDecimal anggaran;
    BigDecimal realisasi;
    String alasan;
    String dicatatOleh;
    Instant dicatatPada;
}
