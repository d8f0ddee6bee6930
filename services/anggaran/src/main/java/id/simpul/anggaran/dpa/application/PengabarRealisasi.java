package id.simpul.anggaran.dpa.application;

import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Mengabarkan realisasi sebuah DPA, dan mencatat riwayatnya bila realisasi itu sendiri yang diisi. */
@ApplicationScoped
public class PengabarRealisasi {
    private static final String JENIS = "realisasi-rekap";

    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    PengabarRealisasi(PenerbitKejadian penerbit, Riwayat riwayat) {
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    /** Mengabarkan keadaan realisasi DPA itu. */
    public void kabarkan(KabarRealisasi kabar) {
        penerbit.terbitkan(new Kejadian(JENIS, kabar.dpaId().toString(), kabar));
    }

    /** Mencatat perubahan rekap; {@code sebelum} null bila baru dibuat. */
    public void catat(String tindakan, KabarRealisasi sebelum, KabarRealisasi sesudah) {
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.dpaId(), tindakan, null, sebelum, sesudah));
        kabarkan(sesudah);
    }
}
