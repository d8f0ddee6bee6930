package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.naskah.BagianNaskah;
import java.util.ArrayList;
import java.util.List;

/** BAB II: Renstra, strategi, rencana tahunan, IKU, dan Perjanjian Kinerja. */
final class BabPerencanaan {
    private static final String TEMPAT_RENSTRA = "POST /api/perencanaan/v1/renstra";

    /** Sampai enam tahun target masih muat di halaman tegak. */
    private static final int TAHUN_SETEGAK = 6;

    private final BahanLkjip bahan;

    BabPerencanaan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Bab susun() {
        return new Bab(
                "Perencanaan Kinerja",
                List.of(),
                List.of(
                        new Subbab("Rencana Strategis", renstra(), List.of()),
                        new Subbab("Strategi dan Arah Kebijakan", strategi(), List.of()),
                        new Subbab(
                                JudulBab.dari(BagianNaskah.RENCANA_TAHUNAN),
                                bahan.naskah(BagianNaskah.RENCANA_TAHUNAN),
                                List.of()),
                        new Subbab("Indikator Kinerja Utama", iku(), List.of()),
                        new Subbab("Perjanjian Kinerja", new PerjanjianDalamLaporan(bahan).susun(), List.of())));
    }

    private List<Blok> renstra() {
        if (bahan.renstra().isEmpty()) {
            return List.of(new Kekosongan("Renstra yang mencakup tahun " + bahan.tahun(), TEMPAT_RENSTRA));
        }
        List<Blok> isi = new ArrayList<>();
        for (Renstra satu : bahan.renstra()) {
            isi.add(Paragraf.dari("%s berlaku tahun %d sampai dengan %d."
                    .formatted(satu.judul(), satu.tahunAwal(), satu.tahunAkhir())));
            if (satu.visi() != null && !satu.visi().isBlank()) {
                isi.add(Paragraf.dari("Visi: " + satu.visi()));
            }
            isi.add(tabelSasaran(satu, isi.size()));
        }
        return isi;
    }

    private Tabel tabelSasaran(Renstra renstra, int nomor) {
        PenyusunTabel tabel = Tabel.susun("renstra_" + nomor, "Sasaran, indikator, dan target " + renstra.judul())
                .kolom(Kolom.teks("sasaran", "Tujuan atau sasaran", 22).digabung())
                .kolom(Kolom.teks("indikator", "Indikator", 28), Kolom.tengah("satuan", "Satuan", 9))
                .kolom(Kolom.angka("awal", "Kondisi awal", "", 9))
                .sumber(renstra.judul());
        if (renstra.tahunAkhir() - renstra.tahunAwal() >= TAHUN_SETEGAK) {
            tabel.melintang();
        }
        for (int tahun = renstra.tahunAwal(); tahun <= renstra.tahunAkhir(); tahun++) {
            tabel.kolom(Kolom.angka("t" + tahun, Integer.toString(tahun), "", 8).dalam("Target"));
        }
        new UrutanRencana(renstra, bahan.indikator()).berurut().forEach(satu -> {
            List<Sel> sel = new ArrayList<>(List.of(
                    Sel.teks(satu.uraian()),
                    Sel.teks(satu.indikator().nama()),
                    Sel.teks(satu.indikator().satuan()),
                    kondisiAwal(satu.indikator())));
            for (int tahun = renstra.tahunAwal(); tahun <= renstra.tahunAkhir(); tahun++) {
                sel.add(SelIndikator.target(satu.indikator(), tahun));
            }
            tabel.baris(sel.toArray(Sel[]::new));
        });
        return tabel.jadi();
    }

    private static Sel kondisiAwal(Indikator indikator) {
        return indikator.kondisiAwal() == null
                ? Sel.Keadaan.KOSONG
                : SelIndikator.bilangan(indikator.kondisiAwal().nilai());
    }

    private List<Blok> strategi() {
        List<Renstra.Sasaran> berstrategi = bahan.renstra().stream()
                .flatMap(Renstra::semuaSasaran)
                .filter(satu ->
                        !satu.strategi().isEmpty() || !satu.arahKebijakan().isEmpty())
                .toList();
        if (berstrategi.isEmpty()) {
            return List.of(new Kekosongan("Strategi dan arah kebijakan tiap sasaran", TEMPAT_RENSTRA));
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

    private List<Blok> iku() {
        List<Indikator> utama = bahan.capaian().ukuran().stream()
                .map(satu -> satu.indikator())
                .filter(Indikator::iku)
                .toList();
        if (utama.isEmpty()) {
            return List.of(new Kekosongan(
                    "Indikator kinerja utama tahun " + bahan.tahun(),
                    "POST /api/perencanaan/v1/indikator, iku = true"));
        }
        PenyusunTabel tabel = Tabel.susun("iku", "Indikator kinerja utama")
                .kolom(Kolom.tengah("kode", "Kode", 9), Kolom.teks("indikator", "Indikator", 34))
                .kolom(Kolom.tengah("satuan", "Satuan", 9), Kolom.teks("formulasi", "Formulasi", 32))
                .kolom(Kolom.teks("sumber", "Sumber data", 18))
                .sumber("Indikator kinerja utama " + bahan.instansi());
        utama.forEach(satu -> tabel.baris(
                Sel.teks(satu.kode()),
                Sel.teks(satu.nama()),
                Sel.teks(satu.satuan()),
                Sel.teks(formulasi(satu)),
                satu.sumberData() == null ? Sel.Keadaan.KOSONG : Sel.teks(satu.sumberData())));
        return List.of(tabel.jadi());
    }

    private static String formulasi(Indikator indikator) {
        if (indikator.pembilang() == null || indikator.penyebut() == null) {
            return "";
        }
        String kali = indikator.satuanUkur().persen() ? " × 100" : "";
        return "%s / %s%s"
                .formatted(indikator.pembilang().nama(), indikator.penyebut().nama(), kali);
    }
}
