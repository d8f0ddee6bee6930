package id.simpul.perencanaan.indikator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "indikator")
class IndikatorEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID renstraId;
    String kode;

    @JdbcTypeCode(SqlTypes.JSON)
    IsiTersimpan isi;

    @Version
    int versi;

    Indikator keIndikator() {
        IsiIndikator badan = isi.isi();
        return new Indikator(
                id,
                renstraId,
                badan.induk(),
                isi.uraianInduk(),
                kode,
                badan.nama(),
                badan.satuan(),
                badan.arah(),
                isi.rumus(),
                isi.versiRumus(),
                badan.akumulasi(),
                badan.pembilang(),
                badan.penyebut(),
                badan.sumberData(),
                badan.acuanNasional(),
                badan.iku(),
                badan.kondisiAwal(),
                badan.target(),
                versi);
    }
}
