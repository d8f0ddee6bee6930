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

/** Tabel {@code snapshot_realisasi}: hanya ditambah dan dibaca; basis data menolak selain itu. */
@ApplicationScoped
public class LemariSnapshot {
    private static final String SISIP = """
            insert into snapshot_realisasi (tenant_id, realisasi_id, versi, isi, sha256, disetujui, waktu,
                alasan_pembukaan)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """;
    private static final String BACA = """
            select s.versi, s.isi, s.sha256, s.disetujui, s.waktu, s.alasan_pembukaan, r.indikator_id, r.periode
            from snapshot_realisasi s join realisasi r on r.id = s.realisasi_id
            where s.realisasi_id = ?1 order by s.versi
            """;

    private final EntityManager em;
    private final KonteksKota konteks;

    LemariSnapshot(EntityManager em, KonteksKota konteks) {
        this.em = em;
        this.konteks = konteks;
    }

    /** Menyimpan snapshot baru; versi yang sudah ada ditolak kunci utama. */
    public void simpan(Snapshot snapshot) {
        em.createNativeQuery(SISIP)
                .setParameter(1, konteks.kota())
                .setParameter(2, snapshot.id())
                .setParameter(3, snapshot.versiSnapshot())
                .setParameter(4, snapshot.isi())
                .setParameter(5, snapshot.sha256())
                .setParameter(6, snapshot.disetujuiOleh())
                .setParameter(7, snapshot.waktu())
                .setParameter(8, snapshot.alasanPembukaan())
                .executeUpdate();
    }

    /** Semua snapshot satu realisasi, dari yang pertama. */
    public List<Snapshot> milik(UUID realisasiId) {
        return em.unwrap(Session.class)
                .createNativeQuery(BACA, Tuple.class)
                .setParameter(1, realisasiId)
                .getResultStream()
                .map(baris -> dari(realisasiId, baris))
                .toList();
    }

    /** Snapshot terakhir satu realisasi; kosong bila belum pernah disetujui. */
    public Optional<Snapshot> terakhir(UUID realisasiId) {
        List<Snapshot> semua = milik(realisasiId);
        return semua.isEmpty() ? Optional.empty() : Optional.of(semua.get(semua.size() - 1));
    }

    private static Snapshot dari(UUID realisasiId, Tuple baris) {
        return new Snapshot(
                realisasiId,
                baris.get("indikator_id", UUID.class),
                baris.get("periode", String.class),
                baris.get("versi", Integer.class),
                baris.get("sha256", String.class),
                baris.get("disetujui", String.class),
                baris.get("waktu", Instant.class),
                baris.get("alasan_pembukaan", String.class),
                baris.get("isi", String.class));
    }
}
