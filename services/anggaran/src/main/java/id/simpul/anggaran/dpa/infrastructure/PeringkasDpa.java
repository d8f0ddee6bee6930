package id.simpul.anggaran.dpa.infrastructure;

import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meringkas banyak DPA tanpa membaca rinciannya: totalnya dijumlah basis data sekali. */
@ApplicationScoped
class PeringkasDpa {
    private static final String JUMLAH_PER_DPA =
            "select r.dpaId, sum(r.anggaran) from RincianEntity r where r.dpaId in ?1 group by r.dpaId";

    private final EntityManager em;

    PeringkasDpa(EntityManager em) {
        this.em = em;
    }

    private Map<UUID, Rupiah> total(List<UUID> dpa) {
        Map<UUID, Rupiah> total = new HashMap<>();
        em.createQuery(JUMLAH_PER_DPA, Object[].class)
                .setParameter(1, dpa)
                .getResultStream()
                .forEach(baris -> total.put((UUID) baris[0], Rupiah.dari("total", (BigDecimal) baris[1])));
        return total;
    }

    /** Ringkasan menurut urutan kepalanya. */
    List<RingkasanDpa> ringkas(List<DpaEntity> kepala) {
        Map<UUID, Rupiah> total = total(kepala.stream().map(satu -> satu.id).toList());
        return kepala.stream()
                .map(satu -> ringkas(satu, total.getOrDefault(satu.id, Rupiah.NOL)))
                .toList();
    }

    private static RingkasanDpa ringkas(DpaEntity kepala, Rupiah total) {
        return new RingkasanDpa(
                kepala.id,
                kepala.tahun,
                new VersiAnggaran(kepala.versi),
                kepala.tingkatTerhalus,
                kepala.sumber,
                kepala.pengesahan(),
                total,
                kepala.versiBaris);
    }
}
