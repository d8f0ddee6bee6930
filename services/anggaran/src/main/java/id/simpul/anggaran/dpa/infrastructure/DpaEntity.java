package id.simpul.anggaran.dpa.infrastructure;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.JumlahTercetak;
import id.simpul.anggaran.dpa.model.Pengesahan;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.StatusDpa;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.wewenang.model.BuktiWewenang;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "dpa")
class DpaEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;
    String versi;

    @Enumerated(EnumType.STRING)
    TingkatRincian tingkatTerhalus;

    String sumber;

    @JdbcTypeCode(SqlTypes.JSON)
    List<JumlahTercetak> tercetak;

    @Enumerated(EnumType.STRING)
    StatusDpa status;

    Integer urutanSah;
    String nomorSah;
    LocalDate tanggalSah;
    String disahkanOleh;
    Instant disahkanPada;

    @JdbcTypeCode(SqlTypes.JSON)
    BuktiWewenang wewenang;

    // Tanpa @Version: setiap perubahan sudah mengantre di baris tahunnya, dan rincian yang berubah pun menaikkannya.
    int versiBaris;

    void isi(Dpa dpa) {
        tahun = dpa.tahun();
        versi = dpa.versi().nilai();
        tingkatTerhalus = dpa.tingkatTerhalus();
        sumber = dpa.sumber();
        tercetak = dpa.tercetak();
        status = dpa.status();
        versiBaris = dpa.versiBaris();
        if (dpa.disahkan()) {
            urutanSah = dpa.pengesahan().urutan();
            nomorSah = dpa.pengesahan().nomor();
            tanggalSah = dpa.pengesahan().tanggal();
            disahkanOleh = dpa.pengesahan().oleh();
            disahkanPada = dpa.pengesahan().pada();
            wewenang = dpa.pengesahan().wewenang();
        }
    }

    Pengesahan pengesahan() {
        return urutanSah == null
                ? null
                : new Pengesahan(urutanSah, nomorSah, tanggalSah, disahkanOleh, disahkanPada, wewenang);
    }

    Dpa keDpa(List<Rincian> rincian) {
        return new Dpa(
                id,
                tahun,
                new VersiAnggaran(versi),
                tingkatTerhalus,
                sumber,
                pengesahan(),
                tercetak,
                rincian,
                versiBaris);
    }
}
