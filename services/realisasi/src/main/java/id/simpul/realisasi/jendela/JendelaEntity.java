package id.simpul.realisasi.jendela;

import id.simpul.realisasi.jendela.model.AturanJendela;
import id.simpul.realisasi.jendela.model.DaftarPengecualian;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "jendela_periode")
class JendelaEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    String periode;
    int tahun;
    LocalDate buka;
    LocalDate tutup;

    @JdbcTypeCode(SqlTypes.JSON)
    DaftarPengecualian pengecualian;

    Instant kunciUlangPada;

    @Version
    int versi;

    AturanJendela aturan() {
        return new AturanJendela(buka, tutup, pengecualian);
    }

    void kecualikan(DaftarPengecualian baru) {
        pengecualian = baru;
        kunciUlangPada = baru.berakhirBerikut().orElse(null);
    }
}
