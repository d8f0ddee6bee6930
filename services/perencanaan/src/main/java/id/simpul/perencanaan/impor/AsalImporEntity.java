package id.simpul.perencanaan.impor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Isi baris kiriman yang bukan bidang Renstra: milik simpul atau indikator yang dibuat darinya, atau baris di luar pohon. */
@Entity
@Table(name = "asal_impor")
class AsalImporEntity {
    @Id
    UUID simpulId;

    @TenantId
    String tenantId;

    UUID renstraId;
    String berkas;
    int urutan;

    /** Kepala kolom ke isi sel, apa adanya. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> isi;
}
