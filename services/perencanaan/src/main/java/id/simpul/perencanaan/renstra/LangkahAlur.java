package id.simpul.perencanaan.renstra;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Satu langkah yang pernah ditempuh sebuah versi Renstra.
 *
 * @param langkah {@code dibuat}, {@code pengajuan}, {@code penolakan}, atau {@code penetapan}
 * @param oleh pengenal tetap pelaku ({@code sub} tokennya), bukan nama
 * @param alasan alasan penolakan atau perubahan; null bila langkahnya tidak memerlukan alasan
 */
public record LangkahAlur(String langkah, String oleh, Instant pada, String alasan) {
    public LangkahAlur {
        pada = pada.truncatedTo(ChronoUnit.MICROS);
    }
}
