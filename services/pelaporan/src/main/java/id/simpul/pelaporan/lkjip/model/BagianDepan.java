package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.TandaTangan;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.serapan.TingkatSerapan;
import java.util.ArrayList;
import java.util.List;

/** Pernyataan reviu bila ada, kata pengantar, dan ikhtisar eksekutif. */
final class BagianDepan {
    /** Sampai sekian indikator, ikhtisar masih lapang untuk tabel anggaran per program. */
    private static final int INDIKATOR_SEDIKIT = 4;

    private final BahanLkjip bahan;

    BagianDepan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    List<Bab> susun() {
        List<Bab> hasil = new ArrayList<>();
        if (bahan.naskah().containsKey(BagianNaskah.PERNYATAAN_REVIU)) {
            hasil.add(new Bab(
                    JudulBab.dari(BagianNaskah.PERNYATAAN_REVIU),
                    bertanda(
                            BagianNaskah.PERNYATAAN_REVIU,
                            List.of("Inspektur", bahan.capaian().kota().nama())),
                    List.of()));
        }
        hasil.add(new Bab(
                JudulBab.dari(BagianNaskah.KATA_PENGANTAR),
                bertanda(
                        BagianNaskah.KATA_PENGANTAR,
                        List.of(
                                "Kepala " + bahan.capaian().kota().namaDinas(),
                                bahan.capaian().kota().nama())),
                List.of()));
        hasil.add(new Bab("Ikhtisar Eksekutif", ikhtisar(), List.of()));
        return hasil;
    }

    /** Naskah dengan tempat tanda tangan; yang belum ditulis tidak ditandatangani. */
    private List<Blok> bertanda(BagianNaskah bagian, List<String> jabatan) {
        List<Blok> isi = new ArrayList<>(bahan.naskah(bagian));
        if (bahan.naskah().containsKey(bagian)) {
            isi.add(new TandaTangan(bahan.tempatTanggal(), jabatan, ""));
        }
        return isi;
    }

    private List<Blok> ikhtisar() {
        CapaianKota capaian = bahan.capaian();
        List<Blok> isi = new ArrayList<>();
        isi.add(AngkaKunciKota.susun(bahan));
        isi.add(Paragraf.dari("%s %s %s"
                .formatted(
                        KalimatKota.jumlah(capaian),
                        KalimatKota.rataRata(capaian),
                        KalimatKota.serapan(
                                bahan.tahun(),
                                bahan.totalSerapan(),
                                bahan.aturan().desimal()))));
        if (!capaian.ukuran().isEmpty()) {
            isi.add(new TabelCapaian(bahan).berkelompok("ikhtisar_capaian"));
        }
        if (capaian.ukuran().size() <= INDIKATOR_SEDIKIT && bahan.serapan() != null) {
            isi.add(new TabelAnggaran(bahan)
                    .susun(
                            "ikhtisar_serapan",
                            "Anggaran dan realisasi menurut program",
                            bahan.serapan().baris(TingkatSerapan.PROGRAM)));
        }
        isi.addAll(sorotan());
        return isi;
    }

    private List<Blok> sorotan() {
        Sorotan sorotan = Sorotan.dari(bahan.capaian().ukuran());
        List<Blok> isi = new ArrayList<>();
        if (!sorotan.terbaik().isEmpty()) {
            isi.add(Paragraf.dari(Potongan.tebal("Capaian terbaik: "), Potongan.teks(terbaik(sorotan.terbaik()))));
        }
        isi.add(judul("Yang perlu perhatian"));
        isi.add(
                sorotan.perluPerhatian().isEmpty()
                        ? Paragraf.dari(KalimatKota.semuaTercapai(bahan.capaian()))
                        : perluPerhatian(sorotan.perluPerhatian()));
        return isi;
    }

    private static Paragraf judul(String teks) {
        return Paragraf.dari(Potongan.tebal(teks));
    }

    private String terbaik(List<UkuranIndikator> ukuran) {
        return KalimatKota.rangkai(ukuran.stream()
                        .map(satu -> "%s (%s)"
                                .formatted(
                                        satu.indikator().nama(),
                                        new AngkaIndikator(satu, bahan.aturan())
                                                .persen(satu.hasil().capaian())))
                        .toList())
                + ".";
    }

    private DaftarButir perluPerhatian(List<UkuranIndikator> ukuran) {
        return DaftarButir.bernomor(ukuran.stream()
                .map(satu -> "%s: %s%s"
                        .formatted(
                                satu.indikator().nama(),
                                Kalimat.bagian(satu, bahan.aturan()),
                                NarasiIndikator.tindakan(satu)))
                .toArray(String[]::new));
    }
}
