package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Subbab;
import id.simpul.pelaporan.naskah.BagianNaskah;
import java.util.List;
import java.util.stream.Stream;

/** BAB I: seluruhnya naskah kantor. */
final class BabPendahuluan {
    private final BahanLkjip bahan;

    BabPendahuluan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Bab susun() {
        List<Subbab> subbab = Stream.of(
                        BagianNaskah.LATAR_BELAKANG,
                        BagianNaskah.TUGAS_FUNGSI,
                        BagianNaskah.SUMBER_DAYA,
                        BagianNaskah.ISU_STRATEGIS,
                        BagianNaskah.DASAR_HUKUM,
                        BagianNaskah.SISTEMATIKA)
                .map(bagian -> new Subbab(JudulBab.dari(bagian), bahan.naskah(bagian), List.of()))
                .toList();
        return new Bab("Pendahuluan", List.of(), subbab);
    }
}
