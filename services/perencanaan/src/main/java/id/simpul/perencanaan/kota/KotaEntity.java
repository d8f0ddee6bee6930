package id.simpul.perencanaan.kota;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "kota")
class KotaEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    String nama;
    String namaDinas;
    String kodeWilayah;
    String kodeBps;
    String zonaWaktu;

    @JdbcTypeCode(SqlTypes.JSON)
    PengaturanKota pengaturan;

    @Version
    int versi;

    void isi(ProfilKota profil) {
        nama = profil.nama();
        namaDinas = profil.namaDinas();
        kodeWilayah = profil.kodeWilayah();
        kodeBps = profil.kodeBps();
        zonaWaktu = profil.zonaWaktu();
    }
}
