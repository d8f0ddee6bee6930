package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import java.util.Arrays;
import java.util.Locale;

/** Parameter kueri yang nilainya salah satu nama enum. */
final class Pilihan {
    private Pilihan() {}

    /** Nilai enum dengan nama itu; null bila parameternya tidak ada, 400 bila bukan salah satunya. */
    static <T extends Enum<T>> T dari(String nama, String teks, Class<T> jenis) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        return Arrays.stream(jenis.getEnumConstants())
                .filter(satu -> satu.name().equals(teks.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.parameter(
                        nama,
                        teks,
                        "pilihan",
                        "Parameter \"%s\" bernilai \"%s\", harus salah satu dari %s."
                                .formatted(nama, teks, Arrays.toString(jenis.getEnumConstants()))));
    }
}
