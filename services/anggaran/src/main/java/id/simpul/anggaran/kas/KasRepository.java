package id.simpul.anggaran.kas;

import id.simpul.aturan.nilai.Rupiah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class KasRepository implements PanacheRepositoryBase<KasEntity, UUID> {
    Optional<RencanaKas> cari(UUID dpa) {
        return findByIdOptional(dpa).map(kepala -> new RencanaKas(dpa, kepala.versi, bulan(dpa)));
    }

    /** Mengganti seluruh baris rencana. */
    void simpan(RencanaKas rencana, String pelaku, Instant waktu) {
        KasEntity kepala = findByIdOptional(rencana.dpaId()).orElseGet(KasEntity::new);
        kepala.dpaId = rencana.dpaId();
        kepala.versi = rencana.versi();
        kepala.diisiOleh = pelaku;
        kepala.diisiPada = waktu;
        persist(kepala);
        baris(rencana.dpaId()).forEach(getEntityManager()::remove);
        flush();
        rencana.bulan().forEach((rincian, bulan) -> getEntityManager().persist(baru(rencana.dpaId(), rincian, bulan)));
        flush();
    }

    private Map<UUID, List<Rupiah>> bulan(UUID dpa) {
        return baris(dpa).stream()
                .collect(Collectors.toMap(baris -> baris.rincianId, baris -> Arrays.stream(baris.bulan)
                        .map(nilai -> Rupiah.dari("bulan", nilai))
                        .toList()));
    }

    private List<BarisKasEntity> baris(UUID dpa) {
        return getEntityManager()
                .createQuery("from BarisKasEntity where dpaId = ?1", BarisKasEntity.class)
                .setParameter(1, dpa)
                .getResultList();
    }

    private static BarisKasEntity baru(UUID dpa, UUID rincian, List<Rupiah> bulan) {
        BarisKasEntity baris = new BarisKasEntity();
        baris.id = UUID.randomUUID();
        baris.dpaId = dpa;
        baris.rincianId = rincian;
        baris.bulan = bulan.stream().map(Rupiah::nilai).toArray(BigDecimal[]::new);
        return baris;
    }
}
