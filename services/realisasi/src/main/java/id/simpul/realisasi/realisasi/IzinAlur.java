package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Pelanggaran;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.Penolakan;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Penolakan alur menjadi jawaban HTTP: tahap dan jendela 409, orang dan peran 403, isian 422. */
@ApplicationScoped
class IzinAlur {
    private final PenentuTindakan penentu;
    private final PenilaiSyarat syarat;
    private final KonteksKota konteks;

    IzinAlur(PenentuTindakan penentu, PenilaiSyarat syarat, KonteksKota konteks) {
        this.penentu = penentu;
        this.syarat = syarat;
        this.konteks = konteks;
    }

    /** Melempar bila tindakan tidak boleh dijalankan pelaku sekarang. */
    void periksa(RealisasiEntity baris, IndikatorDikenal definisi, Tindakan tindakan) {
        penentu.penolakan(baris.alur(), syarat.nilai(baris, definisi), tindakan).ifPresent(tolak -> {
            throw galat(tolak);
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

    private static GalatAplikasi galat(Penolakan tolak) {
        List<Pelanggaran> pelanggaran = tolak.bidang().stream()
                .map(pointer -> new Pelanggaran(
                        pointer, null, "wajib", "Bidang \"%s\" wajib diisi: %s".formatted(pointer, tolak.alasan())))
                .toList();
        return new GalatAplikasi(kode(tolak.sebab()), tolak.alasan(), pelanggaran, Map.of());
    }

    private static KodeGalat kode(Penolakan.Sebab sebab) {
        return switch (sebab) {
            case PERAN -> KodeGalat.DILARANG;
            case STATUS -> KodeGalat.KEADAAN_MENOLAK;
            case ORANG -> KodeGalat.ORANG_YANG_SAMA;
            case ISIAN -> KodeGalat.VALIDASI;
        };
    }
}
