package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.naskah.BagianNaskah;
import java.util.ArrayList;
import java.util.List;

/** Kata pengantar dan ikhtisar eksekutif. */
final class BagianDepan {
    private final BahanLkjip bahan;

    BagianDepan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    List<Bab> susun() {
        return List.of(
                new Bab("Kata Pengantar", bahan.naskah(BagianNaskah.KATA_PENGANTAR), List.of()),
                new Bab("Ikhtisar Eksekutif", ikhtisar(), List.of()));
    }

    private List<Blok> ikhtisar() {
        CapaianKota capaian = bahan.capaian();
        List<Blok> isi = new ArrayList<>();
        isi.add(AngkaKunciKota.susun(bahan));
        isi.add(Paragraf.dari("%s %s".formatted(KalimatKota.jumlah(capaian), KalimatKota.rataRata(capaian))));
        isi.add(Paragraf.dari(KalimatKota.serapan(
                bahan.tahun(), bahan.totalSerapan(), bahan.aturan().desimal())));
        if (!capaian.ukuran().isEmpty()) {
            isi.add(new TabelCapaian(bahan).ringkas("ikhtisar_capaian"));
        }
        isi.addAll(sorotan());
        return isi;
    }

    private List<Blok> sorotan() {
        Sorotan sorotan = Sorotan.dari(bahan.capaian().ukuran());
        List<Blok> isi = new ArrayList<>();
        if (!sorotan.terbaik().isEmpty()) {
            isi.add(judul("Capaian terbaik"));
            isi.add(butir(sorotan.terbaik()));
        }
        isi.add(judul("Yang perlu perhatian"));
        isi.add(
                sorotan.perluPerhatian().isEmpty()
                        ? Paragraf.dari(KalimatKota.semuaTercapai(bahan.capaian()))
                        : butir(sorotan.perluPerhatian()));
        return isi;
    }

    private static Paragraf judul(String teks) {
        return Paragraf.dari(Potongan.tebal(teks));
    }

    private DaftarButir butir(List<UkuranIndikator> ukuran) {
        return DaftarButir.bernomor(ukuran.stream()
                .map(satu -> "%s: %s%s"
                        .formatted(
                                satu.indikator().nama(),
                                Kalimat.tentang(satu, bahan.aturan()),
                                CapaianTarget.dari(satu).tercapai() ? "" : NarasiIndikator.tindakan(satu)))
                .toArray(String[]::new));
    }
}
