package id.simpul.http;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.galat.GalatAplikasi;
import java.util.UUID;
import java.util.function.Function;

/** Membaca parameter jalur dan kueri dengan penolakan yang menyebut nama, nilai, dan aturannya. */
public final class Parameter {
    private Parameter() {}

    /** Parameter kueri yang wajib, diurai oleh {@code pengurai}. */
    public static <T> T wajib(String nama, String nilai, Function<String, T> pengurai) {
        if (nilai == null || nilai.isBlank()) {
            throw GalatAplikasi.parameter(nama, nilai, "wajib", "Parameter \"%s\" wajib diisi.".formatted(nama));
        }
        return urai(nama, nilai, pengurai);
    }

    /** Parameter kueri yang boleh tidak ada; null bila tidak ada. */
    public static <T> T pilihan(String nama, String nilai, Function<String, T> pengurai) {
        return nilai == null || nilai.isBlank() ? null : urai(nama, nilai, pengurai);
    }

    /** Id di jalur: teks yang bukan UUID pasti bukan sumber daya siapa pun, jadi 404. */
    public static UUID id(String jenis, String nilai) {
        try {
            UUID id = UUID.fromString(nilai);
            if (id.toString().equalsIgnoreCase(nilai)) {
                return id;
            }
        } catch (IllegalArgumentException bukanUuid) {
            throw GalatAplikasi.tidakDitemukan(jenis, nilai);
        }
        throw GalatAplikasi.tidakDitemukan(jenis, nilai);
    }

    private static <T> T urai(String nama, String nilai, Function<String, T> pengurai) {
        try {
            return pengurai.apply(nilai);
        } catch (NilaiTidakSah galat) {
            throw GalatAplikasi.parameter(
                    nama, nilai, galat.aturan(), "Parameter \"%s\": %s".formatted(nama, galat.getMessage()));
        } catch (NumberFormatException galat) {
            throw GalatAplikasi.parameter(
                    nama,
                    nilai,
                    "bilangan",
                    "Parameter \"%s\" bernilai \"%s\", harus bilangan bulat.".formatted(nama, nilai));
        }
    }
}
