package id.simpul.lokal.tumpukan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keadaan satu bagian sekarang.
 *
 * @param pid kosong bila tidak berjalan atau milik pihak luar
 * @param memoriKb memori nyata (RSS) proses dan anak-anaknya dalam kB; kosong bila tidak terbaca
 * @param luar benar bila bukan proses tumpukan ini
 */
public record KeadaanBagian(
        String nama,
        OptionalLong pid,
        List<Integer> porta,
        boolean sehat,
        OptionalLong memoriKb,
        Optional<Path> log,
        boolean luar) {}
