package id.simpul.realisasi.realisasi;

import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Setiap perubahan realisasi tercatat di riwayat dan dikabarkan, dalam transaksi yang sama. */
@ApplicationScoped
class BukuRealisasi {
    static final String JENIS = "realisasi";

    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    BukuRealisasi(PenerbitKejadian penerbit, Riwayat riwayat) {
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    /** Mencatat dan mengabarkan; {@code sebelum} null untuk realisasi baru. */
    void catat(RealisasiIndikator sebelum, RealisasiIndikator sesudah, String tindakan, String alasan) {
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, alasan, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.id().toString(), sesudah));
    }
}
