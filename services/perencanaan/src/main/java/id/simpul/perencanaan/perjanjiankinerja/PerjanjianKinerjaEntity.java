package id.simpul.perencanaan.perjanjiankinerja;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    PerjanjianKinerja kePerjanjian() {
        return new PerjanjianKinerja(
                id,
                tahun,
                IsiPerjanjianKinerja.VersiAnggaran.valueOf(versiAnggaran),
                IsiPerjanjianKinerja.Tingkat.valueOf(tingkat),
                isi.pihakPertama(),
                isi.pihakKedua(),
                isi.butir(),
                isi.program(),
                versi);
    }
}
