package id.simpul.pelaporan.pemeriksaan;

import static id.simpul.pelaporan.pemeriksaan.TabelHidup.baris;

import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.kota.KotaDikenal;
import id.simpul.pemeriksaan.paket.PaketHidup;

/** Skala predikat kota; hanya bila dikenakan pada capaian, sebab kaidahnya mencocokkan predikat dengan capaian. */
final class TabelSkala {
    private TabelSkala() {}

    static void tambah(PaketHidup paket, KotaDikenal kota) {
        boolean atasCapaian =
                kota.aturanCapaian() != null && kota.aturanCapaian().basisPredikat() == BasisPredikat.CAPAIAN;
        if (!atasCapaian || kota.skalaPredikat() == null) {
            return;
        }
        int urutan = 1;
        for (PitaPredikat pita : kota.skalaPredikat()) {
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
                            "/api/perencanaan/v1/kota"));
        }
    }
}
