package id.simpul.perencanaan.renstra;

import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Riwayat dan kejadian Renstra. Rancangan perubahan hanya masuk riwayat: layanan lain membaca yang berlaku saja. */
@ApplicationScoped
class PencatatRenstra {
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    PencatatRenstra(PenerbitKejadian penerbit, Riwayat riwayat) {
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    void pohon(VersiRenstraEntity baris, String tindakan, String alasan, KejadianRenstra.Isi sebelum) {
        riwayat.catat(
                new CatatanRiwayat("renstra", baris.renstraId, tindakan, alasan, sebelum, KejadianRenstra.isi(baris)));
        if (baris.tampil) {
            penerbit.terbitkan(KejadianRenstra.pohon(baris));
        }
    }

    void program(VersiRenstraEntity baris, KejadianRenstra.IsiProgramRenstra sebelum) {
        riwayat.catat(new CatatanRiwayat(
                "renstra-program", baris.renstraId, "diubah", null, sebelum, KejadianRenstra.isiProgram(baris)));
        kabarkanProgram(baris);
    }

    void kabarkanProgram(VersiRenstraEntity baris) {
        if (baris.tampil) {
            penerbit.terbitkan(KejadianRenstra.program(baris));
        }
    }

    void dibatalkan(VersiRenstraEntity baris) {
        riwayat.catat(new CatatanRiwayat(
                "renstra", baris.renstraId, "perubahan dibatalkan", null, KejadianRenstra.isi(baris), null));
    }
}
