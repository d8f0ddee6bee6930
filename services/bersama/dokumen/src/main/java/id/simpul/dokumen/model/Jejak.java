package id.simpul.dokumen.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * Asal-usul dokumen: kapan dan dari potret data mana. Waktunya diberikan pemanggil (waktu pembekuan), tidak pernah jam
 * mesin, agar potret yang sama menghasilkan bita yang sama.
 *
 * @param waktu waktu pembekuan, atau waktu data terakhir pada draf
 * @param zona zona waktu kota
 * @param draf benar bila belum dibekukan; setiap halaman diberi tanda DRAF
 * @param potret baris-baris pengenal potret data (id dan SHA-256) untuk halaman terakhir
 */
public record Jejak(Instant waktu, ZoneId zona, boolean draf, List<String> potret) {
    public Jejak {
        Objects.requireNonNull(waktu, "waktu");
        Objects.requireNonNull(zona, "zona");
        potret = potret.stream().map(TeksAman::sebaris).toList();
    }
}
