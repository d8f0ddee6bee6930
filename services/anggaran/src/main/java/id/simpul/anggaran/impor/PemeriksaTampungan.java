package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.impor.PenampungTemuan;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Memeriksa tampungan SP2D terhadap dirinya sendiri, yang sudah tercatat, dan anggaran yang berlaku. */
final class PemeriksaTampungan {
    private final EntityManager em;
    private final KebijakanPelampauan kebijakan;
    private final PenampungTemuan temuan;

    PemeriksaTampungan(EntityManager em, KebijakanPelampauan kebijakan, PenampungTemuan temuan) {
        this.em = em;
        this.kebijakan = kebijakan;
        this.temuan = temuan;
    }

    /** Mencatat setiap pelanggaran sebagai temuan; jawabannya banyaknya baris duplikat. */
    int periksa(UUID pekerjaan, Dpa dpa) {
        // Tampungan yang baru diisi belum punya statistik; tanpa ini perencana menduga satu baris dan mengulang
        // seluruhnya.
        em.createNativeQuery("set local enable_nestloop = off").executeUpdate();
        int duplikat = catat(
                "nomor",
                "duplikat",
                "SP2D %s sudah membebani baris yang sama di baris %s.",
                kueri(SqlTampungan.DUPLIKAT, pekerjaan).getResultStream());
        catat(
                "nomor",
                "kepala-beda",
                "SP2D %s bertanggal, berjenis, atau berasal lain dari baris %s.",
                kueri(SqlTampungan.KEPALA_BEDA, pekerjaan).getResultStream());
        catat(
                "nomor",
                "sudah-ada",
                "SP2D %s sudah tercatat tanggal %s.",
                kueri(SqlTampungan.SUDAH_ADA, pekerjaan).getResultStream());
        catat(
                "nomor_asal",
                "asal",
                "asal %s tidak dapat dirujuk %s; jenisnya %s.",
                bertahun(SqlTampungan.ASAL_SALAH, pekerjaan, dpa).getResultStream());
        catat(
                "nomor_asal",
                "asal-terbuka",
                "TU %s sudah dipertanggungjawabkan atau sudah belanja.",
                kueri(SqlTampungan.SUDAH_NIHIL, pekerjaan).getResultStream());
        catat(
                "nilai",
                "melebihi-asal",
                "Rp%s melebihi yang tersisa dari %s, Rp%s.",
                bertahun(SqlTampungan.MELEBIHI_ASAL, pekerjaan, dpa).getResultStream());
        catat(
                "nilai",
                "melebihi-realisasi",
                "pengembalian Rp%s melebihi realisasi baris itu, Rp%s.",
                beranggaran(SqlTampungan.NEGATIF, pekerjaan, dpa).getResultStream());
        catat(
                "nilai",
                "melebihi-anggaran",
                "Rp%s melebihi sisa anggaran Rp%s, lebih Rp%s.",
                beranggaran(SqlTampungan.MELEBIHI, pekerjaan, dpa)
                        .setParameter(4, kebijakan.name())
                        .getResultStream());
        return duplikat;
    }

    /** Realisasi yang sudah tercatat tahun itu. */
    BigDecimal realisasi(int tahun) {
        BigDecimal jumlah = em.unwrap(Session.class)
                .createNativeQuery(
                        "select coalesce(sum(realisasi), 0) from sp2d_baris where tahun = ?1", BigDecimal.class)
                .setParameter(1, tahun)
                .getSingleResult();
        return Presisi.rapi(jumlah);
    }

    private int catat(String kolom, String aturan, String kalimat, Stream<Tuple> baris) {
        return new TemuanTampungan(kolom, aturan, kalimat).catat(temuan, baris);
    }

    private NativeQuery<Tuple> kueri(String sql, UUID pekerjaan) {
        return em.unwrap(Session.class).createNativeQuery(sql, Tuple.class).setParameter(1, pekerjaan);
    }

    private NativeQuery<Tuple> bertahun(String sql, UUID pekerjaan, Dpa dpa) {
        return kueri(sql, pekerjaan).setParameter(2, dpa.tahun());
    }

    private NativeQuery<Tuple> beranggaran(String sql, UUID pekerjaan, Dpa dpa) {
        return bertahun(sql, pekerjaan, dpa).setParameter(3, dpa.id());
    }
}
