package id.simpul.dokumen.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Daftar butir.
 *
 * @param bernomor benar: 1., 2., ...; salah: bulatan
 * @param butir isi tiap butir
 */
public record DaftarButir(boolean bernomor, List<Paragraf> butir) implements Blok {
    public DaftarButir {
        butir = List.copyOf(butir);
    }

    /** Daftar bernomor dari teks biasa. */
    public static DaftarButir bernomor(String... butir) {
        return new DaftarButir(true, Stream.of(butir).map(Paragraf::dari).toList());
    }

    /** Daftar berbulatan dari teks biasa. */
    public static DaftarButir berbulatan(String... butir) {
        return new DaftarButir(false, Stream.of(butir).map(Paragraf::dari).toList());
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.daftarButir(this);
    }
}
