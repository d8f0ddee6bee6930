package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Kata pengantar dan ikhtisar eksekutif. */
final class BagianDepan {
    private static final int SOROTAN = 3;

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
        isi.add(angkaKunci());
        isi.add(Paragraf.dari("%s %s".formatted(KalimatKota.jumlah(capaian), KalimatKota.rataRata(capaian))));
        isi.add(Paragraf.dari(
                KalimatKota.serapan(bahan.tahun(), total(), bahan.aturan().desimal())));
        if (!capaian.ukuran().isEmpty()) {
            isi.add(new TabelCapaian(bahan).ringkas("ikhtisar_capaian"));
        }
        isi.addAll(sorotan());
        return isi;
    }

    private AngkaKunci angkaKunci() {
        CapaianKota capaian = bahan.capaian();
        int desimal = bahan.aturan().desimal();
        String predikat = KalimatKota.predikat(capaian);
        AngkaSerapan total = total();
        long mencapai = capaian.ukuran().stream()
                .map(CapaianTarget::dari)
                .filter(satu -> satu == CapaianTarget.MELAMPAUI || satu == CapaianTarget.TERCAPAI)
                .count();
        return new AngkaKunci(List.of(
                new AngkaKunci.Butir(
                        "Rata-rata kinerja",
                        Sel.persen(bahan.aturan().bulatkan(capaian.rataRata().nilai()), desimal),
                        predikat == null ? "" : predikat),
                new AngkaKunci.Butir(
                        "Target tercapai",
                        Sel.bilangan(mencapai),
                        "dari %d indikator".formatted(capaian.ukuran().size())),
                new AngkaKunci.Butir(
                        "Serapan anggaran", Sel.persen(total == null ? null : total.persen(), desimal), ""),
                new AngkaKunci.Butir("Realisasi anggaran", juta(total), "juta rupiah")));
    }

    private static Sel juta(AngkaSerapan total) {
        return total == null || total.realisasi() == null
                ? Sel.Keadaan.KOSONG
                : Sel.bilangan(total.realisasi().movePointLeft(6), 0);
    }

    private List<Blok> sorotan() {
        List<UkuranIndikator> bernilai = bahan.capaian().ukuran().stream()
                .filter(satu -> satu.hasil().capaian() != null)
                .sorted(Comparator.comparing(
                        (UkuranIndikator satu) -> satu.hasil().capaian()))
                .toList();
        if (bernilai.size() < 2 * SOROTAN) {
            return List.of();
        }
        List<UkuranIndikator> tertinggi = new ArrayList<>(bernilai.subList(bernilai.size() - SOROTAN, bernilai.size()));
        java.util.Collections.reverse(tertinggi);
        return List.of(
                judul("Capaian tertinggi"),
                butir(tertinggi),
                judul("Capaian terendah"),
                butir(bernilai.subList(0, SOROTAN)));
    }

    private static Paragraf judul(String teks) {
        return Paragraf.dari(Potongan.tebal(teks));
    }

    private DaftarButir butir(List<UkuranIndikator> ukuran) {
        return DaftarButir.bernomor(ukuran.stream()
                .map(satu -> "%s: %s".formatted(satu.indikator().nama(), Kalimat.tentang(satu, bahan.aturan())))
                .toArray(String[]::new));
    }

    private AngkaSerapan total() {
        return bahan.serapan() == null ? null : bahan.serapan().total();
    }
}
