package id.simpul.lokal.contoh;

import java.util.Map;

/** Program Renstra beserta pagu indikatifnya; hanya kota yang dokumennya mencetaknya. */
final class PemuatanPagu {
    private final BerkasContoh berkas;
    private final KlienApi operator;

    PemuatanPagu(BerkasContoh berkas, KlienApi operator) {
        this.berkas = berkas;
        this.operator = operator;
    }

    /** Memuat pohon program ke Renstra yang masih draf dan belum berprogram. */
    void muat(String jalurRenstra) {
        Jawaban renstra = operator.baca(jalurRenstra);
        if (!berkas.ada("renstra-program") || !renstra.teks("status").equals("DRAF")) {
            return;
        }
        String jalur = jalurRenstra + "/program";
        if (operator.baca(jalur).isi().path("program").isEmpty()) {
            operator.tulis("PUT", jalur, berkas.baca("renstra-program"), Map.of("If-Match", renstra.etag()));
        }
    }
}
