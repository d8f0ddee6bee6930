package id.simpul.tabel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Susunan kolom sebuah daftar; tidak berubah sesudah dibuat, jadi cukup satu tetapan per daftar.
 *
 * <pre>{@code
 * static final TabelKeluaran<Indikator> TABEL = TabelKeluaran.<Indikator>bernama("indikator")
 *         .teks("kode", Indikator::kode)
 *         .bilangan("target", Indikator::target);
 * }</pre>
 *
 * @param nama nama lembar dan berkas, huruf kecil tanpa spasi
 */
public record TabelKeluaran<T>(String nama, List<KolomTabel<T>> kolom) {

    public TabelKeluaran {
        kolom = List.copyOf(kolom);
    }

    /** Tabel tanpa kolom, untuk disambung. */
    public static <T> TabelKeluaran<T> bernama(String nama) {
        return new TabelKeluaran<>(nama, List.of());
    }

    /** Kolom teks; enum dan UUID ditulis dengan {@code toString}. */
    public TabelKeluaran<T> teks(String nama, Function<? super T, ?> nilai) {
        return tambah(nama, JenisKolom.TEKS, nilai);
    }

    /** Kolom bilangan persis. */
    public TabelKeluaran<T> bilangan(String nama, Function<? super T, BigDecimal> nilai) {
        return tambah(nama, JenisKolom.BILANGAN, nilai);
    }

    /** Kolom rupiah. */
    public TabelKeluaran<T> uang(String nama, Function<? super T, BigDecimal> nilai) {
        return tambah(nama, JenisKolom.UANG, nilai);
    }

    /** Kolom bilangan bulat. */
    public TabelKeluaran<T> bulat(String nama, Function<? super T, ? extends Number> nilai) {
        return tambah(nama, JenisKolom.BULAT, nilai);
    }

    /** Kolom tanggal. */
    public TabelKeluaran<T> tanggal(String nama, Function<? super T, LocalDate> nilai) {
        return tambah(nama, JenisKolom.TANGGAL, nilai);
    }

    /** Kolom benar atau salah. */
    public TabelKeluaran<T> yaTidak(String nama, Function<? super T, Boolean> nilai) {
        return tambah(nama, JenisKolom.YA_TIDAK, nilai);
    }

    /** Kolom yang banyaknya baru diketahui saat berjalan, misalnya satu per tahun. */
    public TabelKeluaran<T> tambah(String nama, JenisKolom jenis, Function<? super T, ?> nilai) {
        List<KolomTabel<T>> semua = new ArrayList<>(kolom);
        semua.add(new KolomTabel<>(nama, jenis, nilai));
        return new TabelKeluaran<>(this.nama, semua);
    }

    /** Kepala kolom menurut urutannya. */
    public List<String> kepala() {
        return kolom.stream().map(KolomTabel::nama).toList();
    }
}
