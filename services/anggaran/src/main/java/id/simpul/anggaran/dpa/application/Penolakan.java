package id.simpul.anggaran.dpa.application;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Pelanggaran;
import java.util.List;
import java.util.Optional;

/** Dari penolakan aturan menjadi galat HTTP. */
public final class Penolakan {
    private static final int TERBANYAK = 100;

    private Penolakan() {}

    /** Melempar 422 bila ada pelanggaran; paling banyak seratus disebut. */
    public static void bilaAda(List<NilaiTidakSah> pelanggaran) {
        if (!pelanggaran.isEmpty()) {
            throw GalatAplikasi.validasi(pelanggaran.stream()
                    .limit(TERBANYAK)
                    .map(satu -> new Pelanggaran("/" + satu.field(), satu.nilai(), satu.aturan(), satu.pesan()))
                    .toList());
        }
    }

    /** Melempar 409 dengan alasan itu bila ada. */
    public static void keadaan(Optional<String> alasan) {
        alasan.ifPresent(teks -> {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, teks);
        });
    }
}
