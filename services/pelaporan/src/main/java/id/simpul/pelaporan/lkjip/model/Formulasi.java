package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Sel;
import id.simpul.pelaporan.fakta.Indikator;

/** Cara indikator dihitung, dari nama pembilang dan penyebutnya. */
final class Formulasi {
    private Formulasi() {}

    static Sel sel(Indikator indikator) {
        if (indikator.pembilang() == null || indikator.penyebut() == null) {
            return Sel.Keadaan.KOSONG;
        }
        String kali = indikator.satuanUkur().persen() ? " × 100" : "";
        return Sel.teks("%s / %s%s"
                .formatted(indikator.pembilang().nama(), indikator.penyebut().nama(), kali));
    }
}
