package id.simpul.pelaporan.agregat;

import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.umpan.PenyaringAgregat;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Satu persetujuan, untuk ditelusuri dari angka provinsi. */
@ApplicationScoped
public class MembacaSnapshot {
    private static final String BACA = """
            select tenant_id, isi ->> 'sha256' sha256, cast(isi ->> 'waktu' as timestamptz) waktu,
                   cast(isi as text) isi
            from baca.fakta
            where tenant_id in (:kota) and jenis in ('realisasi-disetujui', 'spm-disetujui') and id = :id
            """;

    private final EntityManager em;
    private final KonteksKota konteks;

    MembacaSnapshot(EntityManager em, KonteksKota konteks) {
        this.em = em;
        this.konteks = konteks;
    }

    /** Snapshot itu; 404 bila tidak ada, atau milik kota di luar cakupan. */
    @Transactional
    public SnapshotAgregat baca(String realisasiId, String versi) {
        List<String> cakupan = konteks.cakupan();
        int nomor = nomor(realisasiId, versi);
        List<Tuple> baris = cakupan.isEmpty()
                ? List.of()
                : em.unwrap(Session.class)
                        .createNativeQuery(BACA, Tuple.class)
                        .setParameterList("kota", cakupan)
                        .setParameter("id", realisasiId + "|" + nomor)
                        .getResultList();
        if (baris.isEmpty()) {
            throw tiada(realisasiId, versi);
        }
        Tuple satu = baris.get(0);
        return new SnapshotAgregat(
                satu.get("tenant_id", String.class),
                realisasiId,
                nomor,
                satu.get("sha256", String.class),
                satu.get("waktu", Instant.class),
                PenyaringAgregat.saring(satu.get("isi", String.class)));
    }

    /** Alamat satu persetujuan realisasi atau laporan SPM. */
    static String tautan(String id, int versi) {
        return "/api/agregat/v1/snapshot/%s/%d".formatted(id, versi);
    }

    private static int nomor(String realisasiId, String versi) {
        if (!versi.matches("[1-9][0-9]{0,8}")) {
            throw tiada(realisasiId, versi);
        }
        return Integer.parseInt(versi);
    }

    private static GalatAplikasi tiada(String realisasiId, String versi) {
        return GalatAplikasi.tidakDitemukan("Snapshot", realisasiId + "/" + versi);
    }
}
