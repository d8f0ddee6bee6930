package id.simpul.perencanaan.indikator;

import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Riwayat dan kejadian indikator. Rancangan perubahan hanya masuk riwayat: layanan lain membaca yang berlaku saja. */
@ApplicationScoped
class PencatatIndikator {
    private static final String JENIS = "indikator";

    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    PencatatIndikator(PenerbitKejadian penerbit, Riwayat riwayat) {
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    void catat(UUID id, String tindakan, String alasan, Indikator sebelum, Indikator sesudah) {
        riwayat.catat(new CatatanRiwayat(JENIS, id, tindakan, alasan, sebelum, sesudah));
    }

    void kabarkan(Indikator berlaku) {
        penerbit.terbitkan(new Kejadian(JENIS, berlaku.id().toString(), berlaku));
    }

    /** Indikator rancangan pertama yang dibuang: tidak pernah berlaku, maka boleh hilang dari layanan lain. */
    void kabarkanDibuang(UUID id) {
        penerbit.terbitkan(new Kejadian(JENIS, id.toString(), null));
    }
}
