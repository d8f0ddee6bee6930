package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.application.UkuranKabar;
import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Menyimpan rencana kas beserta riwayat dan kejadiannya. */
@ApplicationScoped
class PencatatKas {
    private static final String JENIS = "anggaran-kas";

    private final KasRepository kas;
    private final WaktuKota waktu;
    private final UkuranKabar ukuran;
    private final Riwayat riwayat;
    private final PenerbitKejadian penerbit;

    PencatatKas(KasRepository kas, WaktuKota waktu, UkuranKabar ukuran, Riwayat riwayat, PenerbitKejadian penerbit) {
        this.kas = kas;
        this.waktu = waktu;
        this.ukuran = ukuran;
        this.riwayat = riwayat;
        this.penerbit = penerbit;
    }

    void simpan(Dpa dpa, RencanaKas lama, RencanaKas baru) {
        KabarKas kabar = KabarKas.dari(dpa, baru);
        ukuran.pastikanMuat("Anggaran kas", kabar.baris().size(), kabar);
        kas.simpan(baru, waktu.pelaku(), waktu.kini());
        KabarKas sebelum = lama == null ? null : KabarKas.dari(dpa, lama);
        String tindakan = lama == null ? "dibuat" : "diubah";
        riwayat.catat(new CatatanRiwayat(JENIS, dpa.id(), tindakan, null, sebelum, kabar));
        penerbit.terbitkan(new Kejadian(JENIS, dpa.id().toString(), kabar));
    }
}
