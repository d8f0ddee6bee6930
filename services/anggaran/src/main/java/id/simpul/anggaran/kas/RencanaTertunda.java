package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.PengamatPengesahan;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Rencana kas yang datang bersama DPA yang masih draf. Menjadi anggaran kas saat DPA-nya disahkan; baris yang hilang atau
 * anggarannya kemudian lebih kecil dari rencananya tidak ikut.
 */
@ApplicationScoped
public class RencanaTertunda implements PengamatPengesahan {
    private static final String SISIP = """
            insert into rencana_kas_tertunda (id, tenant_id, dpa_id, kunci, bulan)
            values (gen_random_uuid(), ?1, ?2, ?3, cast(?4 as numeric(20, 2)[]))
            """;

    private final EntityManager em;
    private final KonteksKota konteks;
    private final PencatatKas pencatat;

    RencanaTertunda(EntityManager em, KonteksKota konteks, PencatatKas pencatat) {
        this.em = em;
        this.konteks = konteks;
        this.pencatat = pencatat;
    }

    /** Menyimpan rencana per kunci baris sampai DPA-nya disahkan. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void simpan(UUID dpa, Map<String, List<BigDecimal>> rencana) {
        rencana.forEach((kunci, bulan) -> em.createNativeQuery(SISIP)
                .setParameter(1, konteks.kota())
                .setParameter(2, dpa)
                .setParameter(3, kunci)
                .setParameter(4, larik(bulan))
                .executeUpdate());
    }

    @Override
    public void disahkan(Dpa lama, Dpa baru) {
        Map<String, Rincian> perKunci = baru.perKunci();
        Map<UUID, List<Rupiah>> bulan = new HashMap<>();
        baca(baru.id()).forEach((kunci, rencana) -> {
            Rincian baris = perKunci.get(kunci);
            boolean tertampung = baris != null
                    && baris.anggaran() != null
                    && Rupiah.sum(rencana).compareTo(baris.anggaran()) <= 0;
            if (tertampung) {
                bulan.put(baris.id(), rencana);
            }
        });
        if (!bulan.isEmpty()) {
            pencatat.simpan(baru, null, new RencanaKas(baru.id(), 0, bulan));
            em.createNativeQuery("delete from rencana_kas_tertunda where dpa_id = ?1")
                    .setParameter(1, baru.id())
                    .executeUpdate();
        }
    }

    private Map<String, List<Rupiah>> baca(UUID dpa) {
        Map<String, List<Rupiah>> rencana = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery(
                        "select kunci, array_to_string(bulan, ' ') from rencana_kas_tertunda where dpa_id = ?1",
                        Object[].class)
                .setParameter(1, dpa)
                .getResultStream()
                .forEach(baris -> rencana.put(
                        (String) baris[0],
                        List.of(((String) baris[1]).split(" ", -1)).stream()
                                .map(nilai -> Rupiah.dari("bulan", new BigDecimal(nilai)))
                                .toList()));
        return rencana;
    }

    private static String larik(List<BigDecimal> bulan) {
        return "{"
                + String.join(",", bulan.stream().map(BigDecimal::toPlainString).toList()) + "}";
    }
}
