package id.simpul.perencanaan.kota;

import id.simpul.aturan.skala.CacatSkala;
import id.simpul.aturan.skala.SkalaPredikat;
import java.util.List;

/**
 * Lubang atau tumpang tindih sebuah skala terbit.
 *
 * @param selang dalam notasi matematika, misalnya {@code (49.99, 50)}
 */
public record CacatTampil(CacatSkala.Jenis jenis, String selang) {
    static List<CacatTampil> dari(SkalaPredikat skala) {
        return skala.cacat().stream()
                .map(satu -> new CacatTampil(satu.jenis(), satu.selang()))
                .toList();
    }
}
