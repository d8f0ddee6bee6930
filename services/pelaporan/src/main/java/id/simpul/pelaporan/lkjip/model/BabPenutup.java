package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Subbab;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.naskah.BagianNaskah;
import java.util.ArrayList;
import java.util.List;

/** BAB IV: kesimpulan yang dihitung, dan langkah perbaikan yang ditulis kantor. */
final class BabPenutup {
    private final BahanLkjip bahan;

    BabPenutup(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Bab susun() {
        return new Bab(
                "Penutup",
                List.of(),
                List.of(
                        new Subbab("Kesimpulan", kesimpulan(), List.of()),
                        new Subbab(
                                JudulBab.dari(BagianNaskah.LANGKAH_PERBAIKAN),
                                bahan.naskah(BagianNaskah.LANGKAH_PERBAIKAN),
                                List.of())));
    }

    private List<Blok> kesimpulan() {
        CapaianKota capaian = bahan.capaian();
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari("%s %s".formatted(KalimatKota.jumlah(capaian), KalimatKota.rataRata(capaian))));
        isi.add(Paragraf.dari(KalimatKota.serapan(
                bahan.tahun(), bahan.totalSerapan(), bahan.aturan().desimal())));
        butir(isi, CapaianTarget.BELUM_TERCAPAI, "Indikator yang belum mencapai target:");
        butir(isi, CapaianTarget.TIDAK_DINILAI, "Indikator yang belum dapat dinilai:");
        return isi;
    }

    private void butir(List<Blok> isi, CapaianTarget kedudukan, String pengantar) {
        List<UkuranIndikator> termasuk = bahan.capaian().ukuran().stream()
                .filter(satu -> CapaianTarget.dari(satu) == kedudukan)
                .toList();
        if (!termasuk.isEmpty()) {
            isi.add(Paragraf.dari(pengantar));
            isi.add(DaftarButir.berbulatan(termasuk.stream()
                    .map(satu -> "%s: %s".formatted(satu.indikator().nama(), Kalimat.bagian(satu, bahan.aturan())))
                    .toArray(String[]::new)));
        }
    }
}
