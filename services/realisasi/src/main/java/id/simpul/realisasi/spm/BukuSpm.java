package id.simpul.realisasi.spm;

import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Setiap perubahan laporan SPM tercatat di riwayat dan dikabarkan, dalam transaksi yang sama. */
@ApplicationScoped
class BukuSpm {
    static final String JENIS = "spm";

    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    BukuSpm(PenerbitKejadian penerbit, Riwayat riwayat) {
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    /** Mencatat dan mengabarkan; {@code sebelum} null untuk laporan baru. */
    void catat(SpmLayanan sebelum, SpmLayanan sesudah, String tindakan, String alasan) {
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, alasan, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.id().toString(), sesudah));
    }
}
