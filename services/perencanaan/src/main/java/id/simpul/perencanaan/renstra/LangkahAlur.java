package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.jabatan.BuktiWewenang;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Satu langkah yang pernah ditempuh sebuah versi Renstra.
 *
 * @param langkah {@code dibuat}, {@code pengajuan}, {@code penolakan}, atau {@code penetapan}
 * @param oleh pengenal tetap pelaku ({@code sub} tokennya), bukan nama
 * @param alasan alasan penolakan atau perubahan; null bila langkahnya tidak memerlukan alasan
 * @param wewenang jabatan yang dipangku pelaku pada hari itu; null bila langkahnya tidak memerlukan jabatan
 */
public record LangkahAlur(String langkah, String oleh, Instant pada, String alasan, BuktiWewenang wewenang) {
    public LangkahAlur {
        pada = pada.truncatedTo(ChronoUnit.MICROS);
    }

    /** Langkah yang tidak memerlukan jabatan. */
    static LangkahAlur tanpaJabatan(String langkah, String oleh, Instant pada, String alasan) {
        return new LangkahAlur(langkah, oleh, pada, alasan, null);
    }
}
