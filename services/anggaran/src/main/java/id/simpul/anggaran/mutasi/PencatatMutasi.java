package id.simpul.anggaran.mutasi;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.PengamatPengesahan;
import id.simpul.anggaran.mutasi.model.BarisMutasi;
import id.simpul.anggaran.mutasi.model.BukuMutasi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Menulis buku mutasi di transaksi pengesahan itu sendiri, sehingga tidak ada versi tanpa mutasinya. */
@ApplicationScoped
class PencatatMutasi implements PengamatPengesahan {
    private final MutasiRepository buku;

    PencatatMutasi(MutasiRepository buku) {
        this.buku = buku;
    }

    @Override
    public void disahkan(Dpa lama, Dpa baru) {
        List<BarisMutasi> mutasi = BukuMutasi.antara(lama, baru);
        buku.tambah(baru, lama == null, mutasi);
    }
}
