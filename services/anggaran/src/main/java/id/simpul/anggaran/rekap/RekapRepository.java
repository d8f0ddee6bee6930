package id.simpul.anggaran.rekap;

import id.simpul.aturan.nilai.Rupiah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RekapRepository implements PanacheRepositoryBase<RekapEntity, UUID> {
    Optional<Rekap> cari(UUID dpa) {
        return findByIdOptional(dpa).map(kepala -> new Rekap(dpa, kepala.versi, perRincian(dpa)));
    }

    /** Mengganti seluruh baris rekap. */
    void simpan(Rekap rekap, String pelaku, Instant waktu) {
        RekapEntity kepala = findByIdOptional(rekap.dpaId()).orElseGet(RekapEntity::new);
        kepala.dpaId = rekap.dpaId();
        kepala.versi = rekap.versi();
        kepala.diisiOleh = pelaku;
        kepala.diisiPada = waktu;
        persist(kepala);
        flush();
        barisRekap(rekap.dpaId()).forEach(getEntityManager()::remove);
        flush();
        rekap.realisasi().forEach((rincian, nilai) -> getEntityManager().persist(baris(rekap.dpaId(), rincian, nilai)));
        flush();
    }

    private Map<UUID, Rupiah> perRincian(UUID dpa) {
        return barisRekap(dpa).stream()
                .collect(
                        Collectors.toMap(baris -> baris.rincianId, baris -> Rupiah.dari("realisasi", baris.realisasi)));
    }

    private List<RekapBarisEntity> barisRekap(UUID dpa) {
        return getEntityManager()
                .createQuery("from RekapBarisEntity where dpaId = ?1", RekapBarisEntity.class)
                .setParameter(1, dpa)
                .getResultList();
    }

    private static RekapBarisEntity baris(UUID dpa, UUID rincian, Rupiah nilai) {
        RekapBarisEntity baris = new RekapBarisEntity();
        baris.id = UUID.randomUUID();
        baris.dpaId = dpa;
        baris.rincianId = rincian;
        baris.realisasi = nilai.nilai();
        return baris;
    }
}
