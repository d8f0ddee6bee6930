package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.pelampauan.model.Pelampauan;
import id.simpul.anggaran.tahun.SumberRealisasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Daftar pelampauan yang diterima dengan alasan; hanya dapat ditambah. */
@ApplicationScoped
public class BukuPelampauan {
    private final EntityManager em;
    private final WaktuKota waktu;

    BukuPelampauan(EntityManager em, WaktuKota waktu) {
        this.em = em;
        this.waktu = waktu;
    }

    /**
     * Mencatat satu pelampauan.
     *
     * @param asal sumber realisasi dan SP2D-nya; id SP2D null bagi rekap
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void catat(Dpa dpa, Asal asal, Pelampauan lebih, String alasan) {
        PelampauanEntity baris = new PelampauanEntity();
        baris.id = UUID.randomUUID();
        baris.tahun = dpa.tahun();
        baris.dpaId = dpa.id();
        baris.sumber = asal.sumber();
        baris.sp2dId = asal.sp2dId();
        baris.kunci = lebih.kunci();
        baris.uraian = lebih.uraian();
        baris.anggaran = lebih.anggaran().nilai();
        baris.realisasi = lebih.realisasi().nilai();
        baris.alasan = alasan;
        baris.dicatatOleh = waktu.pelaku();
        baris.dicatatPada = waktu.kini();
        em.persist(baris);
    }

    List<PelampauanEntity> daftar(int tahun, long sesudah, int batas) {
        return em.createQuery(
                        "from PelampauanEntity where tahun = ?1 and letak > ?2 order by letak", PelampauanEntity.class)
                .setParameter(1, tahun)
                .setParameter(2, sesudah)
                .setMaxResults(batas)
                .getResultList();
    }

    /** Dari mana realisasi yang melampaui; {@code sp2dId} null bagi rekap. */
    public record Asal(SumberRealisasi sumber, UUID sp2dId) {}
}
