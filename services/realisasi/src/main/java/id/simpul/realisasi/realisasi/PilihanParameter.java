package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Parameter;
import java.util.Arrays;

/** Parameter kueri yang nilainya salah satu konstanta enum. */
final class PilihanParameter {
    private PilihanParameter() {}

    /** Null bila tidak ada; 400 yang menyebut pilihannya bila tidak dikenal. */
    static <E extends Enum<E>> E dari(String nama, String nilai, Class<E> jenis) {
        return Parameter.pilihan(nama, nilai, teks -> Arrays.stream(jenis.getEnumConstants())
                .filter(satu -> satu.name().equals(teks))
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.parameter(
                        nama,
                        teks,
                        "dikenal",
                        "Parameter \"%s\" bernilai \"%s\", pilih salah satu dari %s."
                                .formatted(nama, teks, Arrays.toString(jenis.getEnumConstants())))));
    }
}
