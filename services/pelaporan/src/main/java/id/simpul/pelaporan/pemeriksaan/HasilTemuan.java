package id.simpul.pelaporan.pemeriksaan;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.temuan.TemuanJawaban;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Temuan pemeriksaan, terberat lebih dulu.
 *
 * @param kota kota laporan: menurut {@code paket.json}, atau kota token pada data hidup; null bila tidak disebut
 * @param tahun tahun yang dilaporkan; null bila tidak dapat diketahui
 * @param jenis LKJIP atau RENSTRA; null bila tidak disebut
 * @param jumlahBaris banyaknya baris data yang diperiksa
 * @param kaidahDijalankan kaidah yang datanya cukup; yang lain disebut sebagai temuan INFO
 * @param asOf saat perubahan data terakhir; null untuk paket laporan
 */
@Schema(description = "Temuan pemeriksaan, terberat lebih dulu.")
public record HasilTemuan(
        @Schema(description = "Menurut paket.json, atau kota token pada data hidup; null bila tidak disebut.")
        String kota,

        @Schema(description = "Tahun yang dilaporkan; null bila tidak dapat diketahui.")
        Integer tahun,

        @Schema(description = "LKJIP atau RENSTRA; null bila tidak disebut.")
        String jenis,

        Instant asOf,

        @Schema(description = "Banyaknya baris data yang diperiksa.")
        int jumlahBaris,

        Ringkasan ringkasan,

        @Schema(description = "Kaidah yang datanya cukup; yang lain disebut sebagai temuan INFO.")
        List<String> kaidahDijalankan,

        List<TemuanJawaban> data) {

    /** Banyaknya temuan menurut keparahan. */
    @Schema(name = "RingkasanTemuan", description = "Banyaknya temuan menurut keparahan.")
    public record Ringkasan(long kesalahan, long peringatan, long info) {
        static Ringkasan dari(HasilPemeriksaan hasil) {
            var banyak = hasil.ringkasan();
            return new Ringkasan(
                    banyak.get(Keparahan.KESALAHAN), banyak.get(Keparahan.PERINGATAN), banyak.get(Keparahan.INFO));
        }
    }

    /** Hasil pemeriksaan sebuah paket laporan. */
    static HasilTemuan paket(HasilPemeriksaan hasil) {
        return dari(hasil, null, false);
    }

    /** Hasil pemeriksaan data hidup kota pemilik token. */
    static HasilTemuan hidup(HasilPemeriksaan hasil, Instant asOf) {
        return dari(hasil, asOf, true);
    }

    private static HasilTemuan dari(HasilPemeriksaan hasil, Instant asOf, boolean hidup) {
        return new HasilTemuan(
                hasil.identitas().kota().orElse(null),
                hasil.tahun().orElse(null),
                hasil.identitas().jenis().orElse(null),
                asOf,
                hasil.jumlahBaris(),
                Ringkasan.dari(hasil),
                hasil.kaidahDijalankan(),
                hasil.temuan().stream()
                        .map(t -> hidup ? TemuanJawaban.hidup(t) : TemuanJawaban.berkas(t))
                        .toList());
    }
}
