package id.simpul.berkas;

import java.math.BigDecimal;

/**
 * Hasil membaca isi sel sebagai angka.
 *
 * @param nilai nilai persis; null bila bukan {@link Jenis#ANGKA}
 * @param desimal banyaknya angka di belakang tanda desimal yang tertulis
 */
public record AngkaTerbaca(Jenis jenis, BigDecimal nilai, int desimal) {

    /** Empat keadaan sel; {@code RUSAK} adalah deretan angka yang pengelompokannya mustahil, misalnya 25.00.000. */
    public enum Jenis {
        KOSONG,
        TEKS,
        ANGKA,
        RUSAK
    }

    static final AngkaTerbaca KOSONG = new AngkaTerbaca(Jenis.KOSONG, null, 0);
    static final AngkaTerbaca TEKS = new AngkaTerbaca(Jenis.TEKS, null, 0);
    static final AngkaTerbaca RUSAK = new AngkaTerbaca(Jenis.RUSAK, null, 0);

    static AngkaTerbaca angka(BigDecimal nilai, int desimal) {
        return new AngkaTerbaca(Jenis.ANGKA, nilai, desimal);
    }
}
