package id.simpul.anggaran.kas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "anggaran_kas")
class KasEntity {
    @Id
    UUID dpaId;

    @TenantId
    String tenantId;

    // Tanpa @Version: setiap perubahan sudah mengantre di baris tahunnya, dan baris yang berubah pun menaikkannya.
    int versi;
    String diisiOleh;
    Instant diisiPada;
}
