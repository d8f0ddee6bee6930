package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Riwayat dan kejadian setiap perubahan DPA. */
@ApplicationScoped
class PencatatDpa {
    private static final String JENIS = "dpa";

    private final Riwayat riwayat;
    private final PenerbitKejadian penerbit;
    private final UkuranKabar ukuran;

    PencatatDpa(Riwayat riwayat, PenerbitKejadian penerbit, UkuranKabar ukuran) {
        this.riwayat = riwayat;
        this.penerbit = penerbit;
        this.ukuran = ukuran;
    }

    /** Mencatat perubahan dan mengabarkan keadaan barunya. */
    void catat(String tindakan, String alasan, KabarDpa sebelum, KabarDpa sesudah) {
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, alasan, sebelum, sesudah));
        kabarkan(sesudah);
    }

    /** Mengabarkan DPA yang sendirinya tidak berubah, misalnya karena digantikan. */
    void kabarkan(KabarDpa kabar) {
        penerbit.terbitkan(new Kejadian(JENIS, kabar.id().toString(), kabar));
    }

    /** DPA yang tidak dapat dikabarkan dalam satu kejadian ditolak sebelum tersimpan. */
    void pastikanMuat(Dpa dpa) {
        ukuran.pastikanMuat("DPA", dpa.rincian().size(), KabarDpa.dari(dpa, false));
    }
}
