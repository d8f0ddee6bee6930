package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.realisasi.realisasi.model.Alur;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.Penolakan;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Penolakan alur menjadi jawaban HTTP: tahap 409, orang dan peran 403. */
@ApplicationScoped
class IzinAlur {
    private final PenentuTindakan penentu;
    private final KonteksKota konteks;

    IzinAlur(PenentuTindakan penentu, KonteksKota konteks) {
        this.penentu = penentu;
        this.konteks = konteks;
    }

    /** Melempar bila tindakan tidak boleh dijalankan pelaku sekarang. */
    void periksa(Alur alur, Tindakan tindakan) {
        penentu.penolakan(alur, tindakan).ifPresent(tolak -> {
            throw new GalatAplikasi(kode(tolak.sebab()), tolak.alasan());
        });
    }

    /** Langkah oleh pelaku, sekarang. */
    Langkah langkah(Tindakan tindakan, String catatan) {
        return new Langkah(
                tindakan.kode(),
                konteks.pelaku().sub(),
                penentu.peranDipakai(tindakan),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                catatan);
    }

    private static KodeGalat kode(Penolakan.Sebab sebab) {
        return switch (sebab) {
            case PERAN -> KodeGalat.DILARANG;
            case STATUS -> KodeGalat.KEADAAN_MENOLAK;
            case ORANG -> KodeGalat.ORANG_YANG_SAMA;
        };
    }
}
