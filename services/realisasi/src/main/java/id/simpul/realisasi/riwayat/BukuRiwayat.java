package id.simpul.realisasi.riwayat;

import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Membaca buku riwayat layanan ini; menulisnya hanya lewat {@code id.simpul.kejadian.riwayat.Riwayat}. */
@ApplicationScoped
public class BukuRiwayat {
    private static final String BACA = """
            select id, tindakan, pelaku, klien, alasan, cast(sebelum as text) sebelum, cast(sesudah as text) sesudah,
                id_permintaan, waktu
            from riwayat where jenis = ?1 and id_entitas = ?2 and id > ?3 order by id
            """;

    private static final String HITUNG = """
            select count(*) from riwayat
            where jenis = :jenis and id_entitas = :id and tindakan in (:tindakan) and waktu > :sesudah
            """;

    private final EntityManager em;

    BukuRiwayat(EntityManager em) {
        this.em = em;
    }

    /** Satu halaman perubahan sebuah entitas, dari yang pertama terjadi. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Halaman<PerubahanTercatat> baca(String jenis, String idEntitas, String kursor, int batas) {
        String saringan = "riwayat:" + jenis + ":" + idEntitas;
        List<PerubahanTercatat> baris = em.unwrap(Session.class)
                .createNativeQuery(BACA, Tuple.class)
                .setParameter(1, jenis)
                .setParameter(2, idEntitas)
                .setParameter(3, sesudah(kursor, saringan))
                .setMaxResults(batas + 1)
                .getResultStream()
                .map(BukuRiwayat::dari)
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(saringan, akhir.nomor()));
    }

    /** Banyaknya tindakan itu pada sebuah entitas sesudah waktu tersebut. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long banyaknya(String jenis, String idEntitas, List<String> tindakan, Instant sesudah) {
        return em.unwrap(Session.class)
                .createNativeQuery(HITUNG, Long.class)
                .setParameter("jenis", jenis)
                .setParameter("id", idEntitas)
                .setParameterList("tindakan", tindakan)
                .setParameter("sesudah", sesudah)
                .getSingleResult();
    }

    private static long sesudah(String kursor, String saringan) {
        if (kursor == null) {
            return 0;
        }
        String nomor = Kursor.baca(kursor, saringan, 1).get(0);
        return nomor.matches("\\d{1,18}") ? Long.parseLong(nomor) : Long.MAX_VALUE;
    }

    private static PerubahanTercatat dari(Tuple baris) {
        return new PerubahanTercatat(
                baris.get("id", Long.class),
                baris.get("tindakan", String.class),
                baris.get("pelaku", String.class),
                baris.get("klien", String.class),
                baris.get("alasan", String.class),
                baris.get("sebelum", String.class),
                baris.get("sesudah", String.class),
                baris.get("id_permintaan", String.class),
                baris.get("waktu", Instant.class));
    }
}
