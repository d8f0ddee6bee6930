package id.simpul.gateway.galat;

import java.util.Map;

/**
 * Alasan gateway tidak meneruskan permintaan: nilai yang harus dijawab pemanggil, bukan exception.
 *
 * @param kode jenis penolakan
 * @param rincian kalimat bagi manusia: apa yang ditolak, nilainya, aturannya
 * @param header header tambahan jawaban, misalnya {@code Retry-After}
 */
public record Penolakan(KodeGalat kode, String rincian, Map<String, String> header) {
    /** Penolakan tanpa header tambahan. */
    public static Penolakan karena(KodeGalat kode, String rincian) {
        return new Penolakan(kode, rincian, Map.of());
    }

    /** Penolakan dengan satu header tambahan. */
    public Penolakan dengan(String nama, String nilai) {
        return new Penolakan(kode, rincian, Map.of(nama, nilai));
    }
}
