package id.simpul.temuan;

import static id.simpul.pemeriksaan.paket.PaketHidup.baris;

import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.util.List;

/** Skala predikat kota sebagai tabel {@code skala_predikat} bagi kaidah. */
public final class TabelSkala {
    private static final String ALAMAT = "/api/perencanaan/v1/kota";

    private TabelSkala() {}

    /** Menambahkan pita-pitanya menurut urutan. */
    public static void tambah(PaketHidup paket, List<PitaPredikat> skala) {
        int urutan = 1;
        for (PitaPredikat pita : skala) {
            paket.tambah(
                    "skala_predikat",
                    baris(
                            "urutan",
                            urutan++,
                            "batas_bawah",
                            pita.batasBawah(),
                            "batas_bawah_inklusif",
                            pita.batasBawahInklusif() ? "ya" : "tidak",
                            "batas_atas",
                            pita.batasAtas(),
                            "batas_atas_inklusif",
                            pita.batasAtasInklusif() ? "ya" : "tidak",
                            "predikat",
                            pita.predikat(),
                            "baris",
                            ALAMAT));
        }
    }
}
