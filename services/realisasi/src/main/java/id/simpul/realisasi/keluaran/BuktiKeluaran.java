package id.simpul.realisasi.keluaran;

import id.simpul.realisasi.bukti.BuktiRingkas;
import id.simpul.realisasi.bukti.EntitasBukti;
import id.simpul.realisasi.bukti.PemilikBukti;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keluaran sebagai pemilik bukti: cukup ada, sebab keluaran tidak melalui alur persetujuan. */
@ApplicationScoped
class BuktiKeluaran implements PemilikBukti {
    private final KeluaranRepository keluaran;

    BuktiKeluaran(KeluaranRepository keluaran) {
        this.keluaran = keluaran;
    }

    @Override
    public EntitasBukti entitas() {
        return EntitasBukti.KELUARAN;
    }

    @Override
    public void lampirkan(UUID id, BuktiRingkas bukti) {
        keluaran.wajib(id);
    }

    @Override
    public void lepaskan(UUID id, BuktiRingkas bukti) {
        keluaran.wajib(id);
    }
}
