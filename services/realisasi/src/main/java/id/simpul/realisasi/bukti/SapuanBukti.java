package id.simpul.realisasi.bukti;

import id.simpul.realisasi.berkala.PekerjaanBerkala;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sapuan berkala berkas bukti yang tidak jadi tersimpan. */
@ApplicationScoped
class SapuanBukti implements PekerjaanBerkala {
    private final GudangBukti gudang;
    private final PenyapuBukti penyapu;
    private final PengaturanBukti pengaturan;

    SapuanBukti(GudangBukti gudang, PenyapuBukti penyapu, PengaturanBukti pengaturan) {
        this.gudang = gudang;
        this.penyapu = penyapu;
        this.pengaturan = pengaturan;
    }

    @Override
    public Duration jarak() {
        return pengaturan.jarakSapu();
    }

    @Override
    public List<String> kota() throws IOException {
        gudang.kosongkanPenampung(batas());
        return gudang.kota();
    }

    @Override
    public void kerjakan() throws IOException {
        penyapu.sapu(batas());
    }

    private Instant batas() {
        return Instant.now().minus(pengaturan.usiaYatim());
    }
}
