package id.simpul.perencanaan.renstra;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Satu versi Renstra dalam daftar versinya.
 *
 * @param alasan mengapa versi ini dibuka; null untuk versi pertama
 * @param berlakuSejak hari pertama berlaku; null sebelum ditetapkan bila belum ditentukan
 * @param diketahuiSejak saat ditetapkan; null sebelum ditetapkan
 * @param berlaku apakah versi ini yang terbaca tanpa parameter
 * @param alur langkah yang sudah ditempuh, oleh siapa dan kapan
 * @param versi nomor ETag versi ini
 */
public record VersiRenstra(
        UUID renstraId,
        int nomorVersi,
        StatusRenstra status,
        String alasan,
        LocalDate berlakuSejak,
        Instant diketahuiSejak,
        boolean berlaku,
        List<LangkahAlur> alur,
        int versi) {
    static VersiRenstra dari(VersiRenstraEntity baris) {
        return new VersiRenstra(
                baris.renstraId,
                baris.nomor,
                baris.status,
                baris.alasan,
                baris.berlakuSejak,
                baris.ditetapkanPada,
                baris.tampil && !baris.terbuka(),
                baris.alur,
                baris.versi);
    }
}
