package id.simpul.anggaran.riwayat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Membaca buku riwayat layanan ini; menulisnya hanya lewat {@code id.simpul.kejadian.riwayat.Riwayat}. */
@ApplicationScoped
public class BukuRiwayat {
    private static final String KOLOM = "id, jenis, id_entitas, tindakan, pelaku, klien, alasan, id_permintaan, waktu";
    private static final String DAFTAR = """
            select %s from riwayat
            where id > ?1 and (cast(?2 as text) is null or jenis = ?2) and (cast(?3 as text) is null or id_entitas = ?3)
            order by id
            """.formatted(KOLOM);
    private static final String SATU = """
            select %s, cast(sebelum as text) sebelum, cast(sesudah as text) sesudah from riwayat where id = ?1
            """.formatted(KOLOM);

    private final EntityManager em;

    BukuRiwayat(EntityManager em) {
        this.em = em;
    }

    /**
     * Perubahan menurut urutan terjadinya.
     *
     * @param jenis null = semua jenis
     * @param idEntitas null = semua entitas
     */
    @Transactional
    public List<Perubahan> daftar(String jenis, String idEntitas, long sesudah, int batas) {
        return em.unwrap(Session.class)
                .createNativeQuery(DAFTAR, Tuple.class)
                .setParameter(1, sesudah)
                .setParameter(2, jenis)
                .setParameter(3, idEntitas)
                .setMaxResults(batas)
                .getResultStream()
                .map(BukuRiwayat::dari)
                .toList();
    }

    /** Satu perubahan beserta keadaannya; kosong bila tidak ada atau milik kota lain. */
    @Transactional
    public Optional<PerubahanUtuh> baca(long nomor) {
        return em.unwrap(Session.class)
                .createNativeQuery(SATU, Tuple.class)
                .setParameter(1, nomor)
                .getResultStream()
                .findFirst()
                .map(baris -> new PerubahanUtuh(
                        dari(baris), baris.get("sebelum", String.class), baris.get("sesudah", String.class)));
    }

    private static Perubahan dari(Tuple baris) {
        return new Perubahan(
                baris.get("id", Long.class),
                baris.get("jenis", String.class),
                baris.get("id_entitas", String.class),
                baris.get("tindakan", String.class),
                baris.get("pelaku", String.class),
                baris.get("klien", String.class),
                baris.get("alasan", String.class),
                baris.get("id_permintaan", String.class),
                baris.get("waktu", Instant.class));
    }
}
