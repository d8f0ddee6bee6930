package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.sp2d.application.MenilaiSp2d;
import id.simpul.anggaran.sp2d.model.BukuBayar;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.impor.PenampungTemuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
        UlangBerkalang.matikan(em);
        TampunganSp2d tampungan = new TampunganSp2d(em, pekerjaan);
        BukuBayar buku = new BukuBayar(
                sp2d.realisasi(berlaku.tahun(), null), tampungan.asal(berlaku.tahun()), tampungan.dirujuk());
        PemutarSp2d pemutar = new PemutarSp2d(menilai.penilai(berlaku, buku), buku, new TemuanSp2d(temuan));
        tampungan.setiapNomor(baris -> pemutar.putar(berlaku.tahun(), baris));
        // Menulis sebab penolakan sebaliknya: dua ribu nomor baris sekali kirim lebih murah dicari lewat kuncinya.
        UlangBerkalang.nyalakan(em);
        return new Hasil(pemutar.duplikat(), pemutar.pelampauan());
    }

    /** Realisasi yang sudah tercatat tahun itu. */
    Rupiah realisasi(int tahun) {
        return Rupiah.sum(sp2d.realisasi(tahun, null).values());
    }
}
