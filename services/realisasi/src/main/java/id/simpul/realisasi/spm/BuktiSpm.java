package id.simpul.realisasi.spm;

import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.bukti.BuktiRingkas;
import id.simpul.realisasi.bukti.EntitasBukti;
import id.simpul.realisasi.bukti.PemilikBukti;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Laporan SPM sebagai pemilik bukti: cukup ada. */
@ApplicationScoped
class BuktiSpm implements PemilikBukti {
    private final SpmRepository spm;

    BuktiSpm(SpmRepository spm) {
        this.spm = spm;
    }

    @Override
    public EntitasBukti entitas() {
        return EntitasBukti.SPM;
    }

    @Override
    public void lampirkan(UUID id, BuktiRingkas bukti) {
        wajib(id);
    }

    @Override
    public void lepaskan(UUID id, BuktiRingkas bukti) {
        wajib(id);
    }

    private void wajib(UUID id) {
        if (spm.findById(id) == null) {
            throw GalatAplikasi.tidakDitemukan("SPM", id);
        }
    }
}
