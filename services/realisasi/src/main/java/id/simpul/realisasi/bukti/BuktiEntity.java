package id.simpul.realisasi.bukti;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "bukti")
class BuktiEntity {
    @Id
    UUID id;

    @TenantId
    @Column(updatable = false)
    String tenantId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    EntitasBukti entitas;

    @Column(updatable = false)
    UUID entitasId;

    @Column(updatable = false)
    String namaBerkas;

    @Column(updatable = false)
    String jenisMedia;

    @Column(updatable = false)
    long ukuran;

    @Column(updatable = false)
    String sha256;

    @Column(updatable = false)
    String keterangan;

    @Column(updatable = false)
    String diunggahOleh;

    @Column(updatable = false)
    Instant diunggahPada;

    String dilepasOleh;
    Instant dilepasPada;
    String alasanDilepas;

    @Version
    int versi;

    Bukti bukti() {
        return new Bukti(
                id,
                entitas,
                entitasId,
                namaBerkas,
                jenisMedia,
                ukuran,
                sha256,
                keterangan,
                diunggahOleh,
                diunggahPada,
                dilepasOleh,
                dilepasPada,
                alasanDilepas,
                versi);
    }
}
