package id.simpul.perencanaan.renstra;

import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.perencanaan.jabatan.PemakaiWewenang;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Riwayat dan kejadian Renstra, serta penjaga wewenang yang dipakai menetapkannya. Rancangan perubahan hanya masuk
 * riwayat: layanan lain membaca yang berlaku saja.
 */
@ApplicationScoped
class PencatatRenstra implements PemakaiWewenang {
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;
    private final VersiRenstraRepository versi;
    private final KonteksKota konteks;

    PencatatRenstra(PenerbitKejadian penerbit, Riwayat riwayat, VersiRenstraRepository versi, KonteksKota konteks) {
        this.konteks = konteks;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
        this.versi = versi;
    }

    @Override
    public List<LocalDate> tanggalDipakai(UUID pemangkuId) {
        return versi.tanggalDipakai(konteks.kota(), pemangkuId);
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
