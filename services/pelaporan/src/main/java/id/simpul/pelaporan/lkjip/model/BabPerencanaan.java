package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.naskah.BagianNaskah;
import java.util.List;

/** BAB II: Renstra, strategi, rencana tahunan, IKU, dan Perjanjian Kinerja. */
final class BabPerencanaan {
    private final BahanLkjip bahan;

    BabPerencanaan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Bab susun() {
        return new Bab(
                "Perencanaan Kinerja",
                List.of(),
                List.of(
                        new Subbab("Rencana Strategis", new RencanaStrategis(bahan).susun(), List.of()),
                        new Subbab("Strategi dan Arah Kebijakan", strategi(), List.of()),
                        new Subbab(
                                JudulBab.dari(BagianNaskah.RENCANA_TAHUNAN),
                                bahan.naskah(BagianNaskah.RENCANA_TAHUNAN),
                                List.of()),
                        new Subbab("Indikator Kinerja Utama", new IkuDalamLaporan(bahan).susun(), List.of()),
                        new Subbab("Perjanjian Kinerja", new PerjanjianDalamLaporan(bahan).susun(), List.of())));
    }

    private List<Blok> strategi() {
        List<Renstra.Sasaran> berstrategi = bahan.renstra().stream()
                .flatMap(Renstra::semuaSasaran)
                .filter(satu ->
                        !satu.strategi().isEmpty() || !satu.arahKebijakan().isEmpty())
                .toList();
        if (berstrategi.isEmpty()) {
            return List.of(new Kekosongan(
                    "Strategi dan arah kebijakan tiap sasaran", RencanaStrategis.PETUNJUK, RencanaStrategis.TEMPAT));
        }
        PenyusunTabel tabel = Tabel.susun("strategi", "Strategi dan arah kebijakan")
                .kolom(Kolom.teks("sasaran", "Sasaran", 30), Kolom.teks("strategi", "Strategi", 35))
                .kolom(Kolom.teks("arah", "Arah kebijakan", 35))
                .sumber(bahan.renstra().get(0).judul());
        berstrategi.forEach(satu -> tabel.baris(
                Sel.teks(satu.uraian()),
                Sel.teks(String.join("; ", satu.strategi())),
                Sel.teks(String.join("; ", satu.arahKebijakan()))));
        return List.of(tabel.jadi());
    }
}
