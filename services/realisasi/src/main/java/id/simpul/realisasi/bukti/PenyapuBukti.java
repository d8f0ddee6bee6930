package id.simpul.realisasi.bukti;

import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Membuang berkas yang barisnya tidak jadi tersimpan. */
@ApplicationScoped
public class PenyapuBukti {
    private static final Logger LOG = Logger.getLogger(PenyapuBukti.class);

    private final GudangBukti gudang;
    private final BuktiRepository bukti;
    private final KonteksKota konteks;

    PenyapuBukti(GudangBukti gudang, BuktiRepository bukti, KonteksKota konteks) {
        this.gudang = gudang;
        this.bukti = bukti;
        this.konteks = konteks;
    }

    /** Menyapu berkas yatim kota di konteks ini yang lebih tua dari {@code batas}; banyaknya yang dibuang. */
    @Transactional
    public int sapu(Instant batas) throws IOException {
        List<String> tua = gudang.lebihTua(konteks.kota(), batas);
        Set<String> dikenal = tua.isEmpty() ? Set.of() : bukti.dikenal(tua);
        int dibuang = 0;
        for (String sidik : tua) {
            if (!dikenal.contains(sidik)) {
                gudang.hapus(konteks.kota(), sidik);
                dibuang++;
            }
        }
        if (dibuang > 0) {
            LOG.infof("%d berkas bukti yatim kota %s dibuang", dibuang, konteks.kota());
        }
        return dibuang;
    }
}
