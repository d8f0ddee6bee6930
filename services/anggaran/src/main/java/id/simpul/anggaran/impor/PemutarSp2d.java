package id.simpul.anggaran.impor;

import id.simpul.anggaran.sp2d.model.BukuBayar;
import id.simpul.anggaran.sp2d.model.PenilaiSp2d;
import id.simpul.anggaran.sp2d.model.UsulanSp2d;
import java.util.ArrayList;
import java.util.List;

/** Menilai SP2D berkas satu demi satu; yang diterima memajukan bukunya, yang ditolak menjadi temuan. */
final class PemutarSp2d {
    private final PenilaiSp2d penilai;
    private final BukuBayar buku;
    private final TemuanSp2d temuan;
    private final List<PelampauanImpor> pelampauan = new ArrayList<>();

    PemutarSp2d(PenilaiSp2d penilai, BukuBayar buku, TemuanSp2d temuan) {
        this.penilai = penilai;
        this.buku = buku;
        this.temuan = temuan;
    }

    /** Menilai satu SP2D dari baris-barisnya. */
    void putar(int tahun, List<BarisUrut> baris) {
        KelompokSp2d kelompok = KelompokSp2d.dari(baris, temuan);
        if (kelompok.sudahAda()) {
            return;
        }
        UsulanSp2d usulan = kelompok.usulan(tahun, buku);
        PenilaiSp2d.Putusan putusan = penilai.nilai(usulan);
        putusan.pelanggaran().forEach(satu -> temuan.catat(kelompok, satu));
        if (putusan.diterima()) {
            buku.catat(usulan);
            putusan.pelampauan()
                    .forEach(satu ->
                            pelampauan.add(new PelampauanImpor(usulan.nomor(), usulan.alasanPelampauan(), satu)));
        }
    }

    int duplikat() {
        return temuan.duplikat();
    }

    List<PelampauanImpor> pelampauan() {
        return pelampauan;
    }
}
