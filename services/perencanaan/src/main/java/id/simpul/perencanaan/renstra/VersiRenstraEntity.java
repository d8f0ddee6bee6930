package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.VersiBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "renstra_versi")
class VersiRenstraEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID renstraId;
    int nomor;

    @Enumerated(EnumType.STRING)
    StatusRenstra status;

    @OptimisticLock(excluded = true)
    boolean tampil;

    String alasan;
    LocalDate berlakuSejak;
    Instant ditetapkanPada;
    String judul;
    int tahunAwal;
    int tahunAkhir;

    @JdbcTypeCode(SqlTypes.JSON)
    PohonRenstra pohon;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ProgramRenstra> program;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LangkahAlur> alur;

    @Version
    int versi;

    boolean terbuka() {
        return status != StatusRenstra.DITETAPKAN;
    }

    boolean terbit() {
        return pohon.keterangan().asal() == AsalRenstra.TERBIT;
    }

    VersiBerlaku keVersiBerlaku() {
        return new VersiBerlaku(nomor, berlakuSejak, ditetapkanPada);
    }

    void catat(LangkahAlur langkah) {
        alur = Stream.concat(alur.stream(), Stream.of(langkah)).toList();
    }

    /** Versi berikut dengan isi yang sama; nomor urut ETag-nya melanjutkan yang ini. */
    VersiRenstraEntity salinan() {
        VersiRenstraEntity baru = new VersiRenstraEntity();
        baru.id = UUID.randomUUID();
        baru.renstraId = renstraId;
        baru.nomor = nomor + 1;
        baru.status = StatusRenstra.DRAF;
        baru.judul = judul;
        baru.tahunAwal = tahunAwal;
        baru.tahunAkhir = tahunAkhir;
        baru.pohon = pohon;
        baru.program = program;
        baru.alur = List.of();
        baru.versi = versi + 1;
        return baru;
    }
}
