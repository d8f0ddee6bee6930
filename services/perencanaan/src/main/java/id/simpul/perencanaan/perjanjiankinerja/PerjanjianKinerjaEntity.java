package id.simpul.perencanaan.perjanjiankinerja;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "perjanjian_kinerja")
class PerjanjianKinerjaEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;
    String versiAnggaran;
    String tingkat;
    UUID indukId;
    UUID rangkaianId;
    UUID menggantikanId;
    int revisi;

    @Enumerated(EnumType.STRING)
    StatusPerjanjian status;

    int putaran;
    String alasanPerubahan;
    String sha256;
    String kanonik;
    Instant dibekukan;
    Instant diubah;

    @JdbcTypeCode(SqlTypes.JSON)
    IsiTersimpan isi;

    @Version
    int versi;

    /** Isi kolom {@code isi}. */
    record IsiTersimpan(
            IsiPerjanjianKinerja.Pihak pihakPertama,
            IsiPerjanjianKinerja.Pihak pihakKedua,
            List<PerjanjianKinerja.ButirPerjanjian> butir,
            List<IsiPerjanjianKinerja.Program> program) {}

    /** Baris yang dibuat sebelum ada revisi adalah awal rangkaiannya sendiri. */
    UUID rangkaian() {
        return rangkaianId == null ? id : rangkaianId;
    }

    /** Id butir diturunkan dari rangkaian dan indikatornya, maka tetap di semua revisi dan berlaku bagi baris lama. */
    static UUID idButir(UUID rangkaian, UUID indikator) {
        return UUID.nameUUIDFromBytes((rangkaian + "|" + indikator).getBytes(StandardCharsets.UTF_8));
    }

    PerjanjianKinerja kePerjanjian(List<TandaTangan> tandaTangan) {
        return new PerjanjianKinerja(
                id,
                tahun,
                IsiPerjanjianKinerja.VersiAnggaran.valueOf(versiAnggaran),
                IsiPerjanjianKinerja.Tingkat.valueOf(tingkat),
                isi.pihakPertama(),
                isi.pihakKedua(),
                isi.butir().stream()
                        .map(butir -> butir.denganId(idButir(rangkaian(), butir.indikatorId())))
                        .toList(),
                isi.program(),
                versi,
                status,
                revisi,
                rangkaian(),
                menggantikanId,
                alasanPerubahan,
                indukId,
                sha256,
                dibekukan,
                tandaTangan,
                null);
    }
}
