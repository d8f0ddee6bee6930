package id.simpul.perencanaan.indikator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "silsilah_indikator")
class SilsilahEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @Enumerated(EnumType.STRING)
    SilsilahIndikator.Jenis jenis;

    UUID penerusId;
    UUID pendahuluId;
    int tahun;
    String alasan;
    Instant dibuat;
    String alasanPembatalan;

    /** Sambungan ini dilihat dari indikator {@code milik}. */
    SilsilahIndikator dariSisi(UUID milik) {
        boolean penerus = milik.equals(penerusId);
        return new SilsilahIndikator(
                jenis,
                penerus ? pendahuluId : penerusId,
                penerus ? SilsilahIndikator.Peran.PENDAHULU : SilsilahIndikator.Peran.PENERUS,
                tahun,
                alasan,
                id);
    }
}
