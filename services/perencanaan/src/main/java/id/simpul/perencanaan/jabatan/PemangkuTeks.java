package id.simpul.perencanaan.jabatan;

import java.util.List;
import java.util.stream.Collectors;

/** Pemangku sebuah jabatan dalam satu sel tabel. */
final class PemangkuTeks {
    private PemangkuTeks() {}

    static String tulis(List<Pemangku> semua) {
        return semua.stream()
                .map(satu ->
                        "%s %s %s".formatted(satu.jenis(), satu.sub() == null ? "tanpa akun" : satu.sub(), satu.masa()))
                .collect(Collectors.joining("; "));
    }
}
