package id.simpul.aturan.rencana;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Satu versi rencana pada dua sumbu waktu.
 *
 * @param nomor urutan versi, mulai 1; versi bernomor lebih besar menggantikan yang lebih kecil
 * @param berlakuSejak hari pertama versi ini berlaku, tanggal setempat kota
 * @param diketahuiSejak saat versi ini ditetapkan, yaitu saat platform mulai mengetahuinya
 */
public record VersiBerlaku(int nomor, LocalDate berlakuSejak, Instant diketahuiSejak) {
    /**
     * Versi yang berlaku pada hari {@code berlakuPada} menurut yang sudah diketahui pada saat {@code diketahuiPada}.
     *
     * <p>Di antara versi yang sudah diketahui dan sudah mulai berlaku, yang bernomor terbesar: perubahan yang berlaku
     * surut menggantikan versi sebelumnya sejak tanggal berlakunya, tetapi hanya bagi pembaca sesudah penetapannya.
     */
    public static Optional<VersiBerlaku> pilih(
            Collection<VersiBerlaku> semua, LocalDate berlakuPada, Instant diketahuiPada) {
        return semua.stream()
                .filter(satu -> !satu.diketahuiSejak.isAfter(diketahuiPada))
                .filter(satu -> !satu.berlakuSejak.isAfter(berlakuPada))
                .max(Comparator.comparingInt(VersiBerlaku::nomor));
    }
}
