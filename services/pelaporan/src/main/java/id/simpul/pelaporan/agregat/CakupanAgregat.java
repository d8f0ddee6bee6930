package id.simpul.pelaporan.agregat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Kota mana yang masuk jawaban, mana yang diminta tetapi belum ada datanya, dan mana yang terlambat.
 *
 * @param kota setiap kota yang diminta
 * @param tersedia banyaknya kota yang datanya ada
 * @param jumlah banyaknya kota yang diminta
 * @param teks misalnya {@code 2 dari 3 kota}
 * @param belumAda kode kota yang datanya belum ada
 * @param terlambat kode kota yang melewati tenggat, sudah maupun belum melapor
 */
public record CakupanAgregat(
        List<KotaCakupan> kota, int tersedia, int jumlah, String teks, List<String> belumAda, List<String> terlambat) {
    /**
     * Satu kota yang diminta.
     *
     * @param alasan mengapa datanya tidak ada; null bila ada
     * @param tenggat tanggal setempat terakhir yang tidak terlambat; null bila jawaban ini tidak bertenggat
     * @param disetujui saat persetujuan pertama yang paling akhir di antara angkanya; null bila belum ada
     * @param terlambat melewati tenggat; bagi yang belum ada datanya, diukur pada {@code asOf}
     */
    public record KotaCakupan(
            String kota,
            String namaKota,
            boolean tersedia,
            String alasan,
            LocalDate tenggat,
            Instant disetujui,
            boolean terlambat) {
        KotaCakupan(String kota, String namaKota, boolean tersedia, String alasan) {
            this(kota, namaKota, tersedia, alasan, null, null, false);
        }
    }

    static CakupanAgregat dari(List<KotaCakupan> kota) {
        int tersedia = (int) kota.stream().filter(KotaCakupan::tersedia).count();
        return new CakupanAgregat(
                kota,
                tersedia,
                kota.size(),
                "%d dari %d kota".formatted(tersedia, kota.size()),
                kota.stream()
                        .filter(satu -> !satu.tersedia())
                        .map(KotaCakupan::kota)
                        .toList(),
                kota.stream()
                        .filter(KotaCakupan::terlambat)
                        .map(KotaCakupan::kota)
                        .toList());
    }
}
