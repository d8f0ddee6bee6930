package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.sp2d.application.MenilaiSp2d;
import id.simpul.anggaran.sp2d.model.BukuBayar;
import id.simpul.anggaran.sp2d.model.PenilaiSp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.anggaran.sp2d.model.UsulanSp2d;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.impor.PenampungTemuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Menilai tampungan SP2D seolah dicatat satu per satu menurut tanggalnya, dengan penilai yang sama. */
@ApplicationScoped
class PemeriksaTampungan {
    private final EntityManager em;
    private final Sp2dRepository sp2d;
    private final MenilaiSp2d menilai;

    PemeriksaTampungan(EntityManager em, Sp2dRepository sp2d, MenilaiSp2d menilai) {
        this.em = em;
        this.sp2d = sp2d;
        this.menilai = menilai;
    }

    /**
     * Hasil menilai.
     *
     * @param duplikat banyaknya baris yang mengulang baris lain
     * @param pelampauan yang diterima karena beralasan
     */
    record Hasil(int duplikat, List<PelampauanImpor> pelampauan) {}

    /** Mencatat setiap pelanggaran sebagai temuan barisnya. */
    Hasil periksa(UUID pekerjaan, Dpa berlaku, PenampungTemuan temuan) {
        // Tampungan yang baru diisi belum punya statistik; tanpa ini perencana menduga satu baris dan mengulang
        // seluruhnya.
        em.createNativeQuery("set local enable_nestloop = off").executeUpdate();
        TampunganSp2d tampungan = new TampunganSp2d(em, pekerjaan);
        BukuBayar buku = new BukuBayar(
                sp2d.realisasi(berlaku.tahun(), null), tampungan.asal(berlaku.tahun()), tampungan.dirujuk());
        PenilaiSp2d penilai = menilai.penilai(berlaku, buku);
        TemuanSp2d pencatat = new TemuanSp2d(temuan);
        List<PelampauanImpor> pelampauan = new ArrayList<>();
        tampungan.setiapNomor(baris -> {
            KelompokSp2d kelompok = KelompokSp2d.dari(baris, pencatat);
            if (kelompok.bolehDinilai()) {
                UsulanSp2d usulan = kelompok.usulan(berlaku.tahun(), buku);
                PenilaiSp2d.Putusan putusan = penilai.nilai(usulan);
                putusan.pelanggaran().forEach(satu -> pencatat.catat(kelompok, satu));
                if (putusan.diterima()) {
                    buku.catat(usulan);
                }
                putusan.pelampauan()
                        .forEach(satu ->
                                pelampauan.add(new PelampauanImpor(usulan.nomor(), usulan.alasanPelampauan(), satu)));
            }
        });
        return new Hasil(pencatat.duplikat(), pelampauan);
    }

    /** Realisasi yang sudah tercatat tahun itu. */
    Rupiah realisasi(int tahun) {
        return Rupiah.sum(sp2d.realisasi(tahun, null).values());
    }
}
