package id.simpul.perencanaan.indikator;

import id.simpul.galat.GalatAplikasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class VersiIndikatorRepository implements PanacheRepositoryBase<VersiIndikatorEntity, UUID> {
    /** Isi yang terbaca tanpa parameter: yang tampil; untuk yang sudah dihentikan atau belum berlaku, yang terakhir. */
    Optional<VersiIndikatorEntity> tampil(UUID indikatorId) {
        return find("indikatorId = ?1 order by tampil desc, nomor desc", indikatorId)
                .page(0, 1)
                .firstResultOptional();
    }

    VersiIndikatorEntity wajib(UUID indikatorId) {
        return tampil(indikatorId).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Indikator", indikatorId));
    }

    Optional<VersiIndikatorEntity> pada(UUID indikatorId, int nomor) {
        return find("indikatorId = ?1 and nomor = ?2", indikatorId, nomor).firstResultOptional();
    }

    List<VersiIndikatorEntity> semua(UUID indikatorId) {
        return list("indikatorId = ?1 order by nomor", indikatorId);
    }

    Optional<VersiIndikatorEntity> menurutKode(UUID renstraId, int nomor, String kode) {
        return find("renstraId = ?1 and nomor = ?2 and kode = ?3", renstraId, nomor, kode)
                .firstResultOptional();
    }

    /** Id indikator menurut kodenya pada versi itu. */
    Map<String, UUID> idMenurutKode(UUID renstraId, int nomor) {
        return milik(renstraId, nomor).stream().collect(Collectors.toMap(satu -> satu.kode, satu -> satu.indikatorId));
    }

    List<VersiIndikatorEntity> milik(UUID renstraId, int nomor) {
        return list("renstraId = ?1 and nomor = ?2 order by kode, id", renstraId, nomor);
    }

    List<VersiIndikatorEntity> tampilMilik(UUID renstraId) {
        return list("renstraId = ?1 and tampil = true order by kode, id", renstraId);
    }

    boolean adaTampil(UUID indikatorId) {
        return count("indikatorId = ?1 and tampil = true", indikatorId) > 0;
    }

    /** Memindahkan penanda tampil ke versi itu; yang di luar versi itu tidak tampil lagi. */
    void tampilkan(UUID renstraId, int nomor) {
        list("renstraId = ?1 and tampil = true and nomor <> ?2", renstraId, nomor)
                .forEach(satu -> satu.tampil = false);
        flush();
        milik(renstraId, nomor).forEach(satu -> satu.tampil = true);
        flush();
    }

    /** Halaman menurut (kode, id indikator); {@code nomor} null berarti yang tampil. */
    List<VersiIndikatorEntity> halaman(UUID renstraId, Integer nomor, String sesudahKode, UUID sesudahId, int batas) {
        StringBuilder syarat = new StringBuilder(nomor == null ? "tampil = true" : "nomor = :nomor");
        Parameters nilai = new Parameters();
        if (nomor != null) {
            nilai.and("nomor", nomor);
        }
        if (renstraId != null) {
            syarat.append(" and renstraId = :renstra");
            nilai.and("renstra", renstraId);
        }
        if (sesudahKode != null) {
            syarat.append(" and (kode > :kode or (kode = :kode and indikatorId > :id))");
            nilai.and("kode", sesudahKode).and("id", sesudahId);
        }
        return find(syarat + " order by kode, indikatorId", nilai)
                .page(0, batas)
                .list();
    }
}
