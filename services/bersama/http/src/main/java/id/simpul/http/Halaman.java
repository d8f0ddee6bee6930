package id.simpul.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * Satu halaman daftar.
 *
 * @param data isi halaman, urutannya tetap
 * @param kursor diminta kembali sebagai {@code ?kursor=}; tidak ada di halaman terakhir
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Halaman<T>(List<T> data, String kursor) {
    /** Halaman dari hasil {@code batas + 1} baris: baris kelebihan hanya menandakan ada halaman berikut. */
    public static <T> Halaman<T> dari(List<T> baris, int batas, Function<T, String> kursorDari) {
        if (baris.size() <= batas) {
            return new Halaman<>(List.copyOf(baris), null);
        }
        List<T> isi = List.copyOf(baris.subList(0, batas));
        return new Halaman<>(isi, kursorDari.apply(isi.get(batas - 1)));
    }

    /** Halaman yang sama dengan isi bentuk lain. */
    public <R> Halaman<R> ubah(Function<T, R> pengubah) {
        return new Halaman<>(data.stream().map(pengubah).toList(), kursor);
    }
}
