package id.simpul.anggaran.impor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "pekerjaan")
class PekerjaanEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @Column(insertable = false, updatable = false)
    Long letak;

    @Enumerated(EnumType.STRING)
    JenisImpor jenis;

    int tahun;
    String versiDpa;

    @Enumerated(EnumType.STRING)
    StatusPekerjaan status;

    String sidik;
    int dibaca;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode laporan;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode rekonsiliasi;

    /** Badan yang akan diterapkan, bagi DPA dan LRA; SP2D ditampung per baris. */
    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode muatan;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode hasil;

    String sebabGagal;
    String dibuatOleh;
    Instant dibuatPada;
    String diterapkanOleh;
    Instant selesaiPada;

    /** Tanda hidup pelaksananya; yang lama tidak berdetak sudah terputus. */
    Instant detak;

    int versi;
}
