package id.simpul.realisasi.snapshot;

import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Tabel-tabel snapshot: hanya ditambah dan dibaca; basis data menolak selain itu. */
@ApplicationScoped
public class LemariSnapshot {
    private final EntityManager em;
    private final KonteksKota konteks;

    LemariSnapshot(EntityManager em, KonteksKota konteks) {
        this.em = em;
        this.konteks = konteks;
    }

    /** Menyimpan snapshot baru; versi yang sudah ada ditolak kunci utama. */
    public void simpan(LaciSnapshot laci, IsiBeku beku) {
        em.createNativeQuery(laci.sisip())
                .setParameter(1, konteks.kota())
                .setParameter(2, beku.id())
                .setParameter(3, beku.versi())
                .setParameter(4, beku.isi())
                .setParameter(5, beku.sha256())
                .setParameter(6, beku.disetujuiOleh())
                .setParameter(7, beku.waktu())
                .setParameter(8, beku.alasanPembukaan())
                .executeUpdate();
    }

    /** Semua snapshot satu isian, dari yang pertama. */
    public List<IsiBeku> milik(LaciSnapshot laci, UUID id) {
        return em.unwrap(Session.class)
                .createNativeQuery(laci.baca(), Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .map(baris -> dari(id, baris))
                .toList();
    }

    /** Snapshot terakhir satu isian; kosong bila belum pernah disetujui. */
    public Optional<IsiBeku> terakhir(LaciSnapshot laci, UUID id) {
        List<IsiBeku> semua = milik(laci, id);
        return semua.isEmpty() ? Optional.empty() : Optional.of(semua.get(semua.size() - 1));
    }

    private static IsiBeku dari(UUID id, Tuple baris) {
        return new IsiBeku(
                id,
                baris.get("versi", Integer.class),
                baris.get("sha256", String.class),
                baris.get("disetujui", String.class),
                baris.get("waktu", Instant.class),
                baris.get("alasan_pembukaan", String.class),
                baris.get("isi", String.class));
    }
}
