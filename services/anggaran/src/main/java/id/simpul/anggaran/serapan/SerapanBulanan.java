package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Serapan dua belas bulan di setiap tingkat, atas DPA yang berlaku.
 *
 * @param dpaId null bila belum ada DPA yang disahkan
 * @param data baris pada tingkat yang diminta, menurut urutan dokumen
 * @param total jumlah seluruh baris terhalus; null bila belum ada DPA
 */
public record SerapanBulanan(int tahun, UUID dpaId, String versiDpa, List<Baris> data, List<Bulan> total) {

    static SerapanBulanan kosong(int tahun) {
        return new SerapanBulanan(tahun, null, null, List.of(), null);
    }

    /** Dua belas bulan satu baris. */
    @Schema(name = "BarisSerapanBulanan")
    public record Baris(
            UUID id,
            UUID indukId,
            String kunci,
            TingkatRincian tingkat,
            String kode,
            String uraian,
            String sumberDana,
            BigDecimal anggaran,
            List<Bulan> bulan) {}

    /**
     * Satu bulan.
     *
     * @param bulan {@code YYYY-MM}
     * @param realisasi bulan itu saja; negatif bila pengembalian lebih besar
     * @param kumulatif sejak Januari
     * @param sisa anggaran dikurangi kumulatif
     * @param persen kumulatif terhadap anggaran, dibulatkan menurut aturan kota; null bila anggarannya nol
     */
    @Schema(name = "BulanSerapan")
    public record Bulan(String bulan, BigDecimal realisasi, BigDecimal kumulatif, BigDecimal sisa, BigDecimal persen) {}
}
