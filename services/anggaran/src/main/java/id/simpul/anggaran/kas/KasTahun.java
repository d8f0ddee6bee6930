package id.simpul.anggaran.kas;

import id.simpul.anggaran.tahun.SumberRealisasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rencana kas DPA yang berlaku di samping realisasinya, bulan demi bulan.
 *
 * @param dpaId null bila belum ada DPA yang disahkan
 * @param sumberRealisasi bulan hanya dikenal bila SP2D; null selama belum ada realisasi
 * @param rincianId baris yang diminta; null bila seluruh DPA
 * @param data dua belas bulan; kosong bila belum ada DPA yang disahkan
 */
public record KasTahun(
        int tahun, UUID dpaId, String versiDpa, SumberRealisasi sumberRealisasi, UUID rincianId, List<Bulan> data) {

    /**
     * Satu bulan.
     *
     * @param bulan {@code YYYY-MM}
     * @param rencana null bila versi DPA ini belum punya rencana kas
     * @param realisasi null bila realisasi tahun itu tidak dicatat per bulan
     * @param deviasi realisasi dikurangi rencana; null bila salah satunya tidak ada
     * @param kumulatif sejak Januari
     */
    @Schema(name = "BulanKas")
    public record Bulan(
            String bulan, BigDecimal rencana, BigDecimal realisasi, BigDecimal deviasi, Kumulatif kumulatif) {}

    /** Jumlah sejak Januari sampai bulan itu. */
    @Schema(name = "KumulatifKas")
    public record Kumulatif(BigDecimal rencana, BigDecimal realisasi, BigDecimal deviasi) {}
}
