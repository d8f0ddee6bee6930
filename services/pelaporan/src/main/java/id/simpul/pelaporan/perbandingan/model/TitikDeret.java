package id.simpul.pelaporan.perbandingan.model;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.List;

/**
 * Satu tahun dalam deret sebuah indikator.
 *
 * @param ukuran capaian tahun itu dengan definisi yang berlaku saat itu
 * @param patahan yang berganti sejak titik berdata sebelumnya
 * @param ruas nomor ruas, mulai 1; titik seruas boleh dibandingkan
 */
public record TitikDeret(UkuranIndikator ukuran, List<Patahan> patahan, int ruas) {
    public TitikDeret {
        patahan = List.copyOf(patahan);
    }

    /** Tahun titik ini. */
    public int tahun() {
        return ukuran.tahun();
    }

    /** Apakah tahun itu sudah berisi realisasi. */
    public boolean berdata() {
        return ukuran.hasil().nilaiRealisasi().bernilai();
    }
}
