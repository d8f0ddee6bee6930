package id.simpul.pelaporan.perbandingan.model;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Angka satu indikator dari tahun ke tahun, dengan patahan di antaranya.
 *
 * @param titik urut tahun
 */
public record DeretIndikator(List<TitikDeret> titik) {
    public DeretIndikator {
        titik = List.copyOf(titik);
    }

    /** Menandai patahan di antara tahun-tahun yang berisi realisasi. */
    static DeretIndikator susun(SortedMap<Integer, UkuranIndikator> menurutTahun) {
        List<TitikDeret> titik = new ArrayList<>();
        UkuranIndikator dahulu = null;
        int ruas = 1;
        for (UkuranIndikator kini : menurutTahun.values()) {
            boolean berdata = kini.hasil().nilaiRealisasi().bernilai();
            List<Patahan> patahan = berdata && dahulu != null ? PembandingDefinisi.bandingkan(dahulu, kini) : List.of();
            ruas += patahan.stream().anyMatch(Patahan::memutus) ? 1 : 0;
            titik.add(new TitikDeret(kini, patahan, ruas));
            dahulu = berdata ? kini : dahulu;
        }
        return new DeretIndikator(titik);
    }

    /** Titik tahun itu. */
    public Optional<TitikDeret> tahun(int tahun) {
        return titik.stream().filter(satu -> satu.tahun() == tahun).findFirst();
    }

    /** Titik berdata sebelum tahun itu, dari yang terlama. */
    public List<TitikDeret> sebelum(int tahun) {
        return titik.stream()
                .filter(satu -> satu.tahun() < tahun && satu.berdata())
                .toList();
    }

    /** Semua patahan sesudah {@code dari} sampai dengan {@code sampai}. */
    public List<Patahan> patahan(int dari, int sampai) {
        return titik.stream()
                .filter(satu -> satu.tahun() > dari && satu.tahun() <= sampai)
                .flatMap(satu -> satu.patahan().stream())
                .toList();
    }
}
