package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Serapan beberapa tahun berdampingan.
 *
 * @param data baris dipasangkan menurut nama sepanjang jalurnya, bukan menurut kode: satu kode dapat berganti arti antar
 *     keputusan
 * @param total setiap tahun yang punya DPA berlaku
 */
public record SerapanAntarTahun(int sejak, int sampai, TingkatRincian tingkat, List<Baris> data, List<Tahun> total) {

    /**
     * Satu baris sepanjang tahun-tahun itu.
     *
     * @param jalur nama dari program sampai baris ini, seperti di tahun terakhirnya
     * @param kodeBerubah apakah kodenya berbeda antar tahun
     * @param kodeDipakaiLain kode baris ini yang di tahun lain dipakai baris bernama lain
     * @param tahun hanya tahun yang memuatnya
     */
    @Schema(name = "BarisAntarTahun")
    public record Baris(
            String uraian, List<String> jalur, boolean kodeBerubah, List<String> kodeDipakaiLain, List<Tahun> tahun) {}

    /**
     * Satu tahun.
     *
     * @param rincianId null pada total
     * @param terhadapSebelumnya selisih terhadap tahun sebelumnya yang ada di daftar ini; null bila tidak ada
     */
    @Schema(name = "TahunSerapan")
    public record Tahun(
            int tahun,
            UUID rincianId,
            String kode,
            BigDecimal anggaran,
            BigDecimal realisasi,
            BigDecimal sisa,
            BigDecimal persen,
            AlasanKosong alasan,
            Selisih terhadapSebelumnya) {}

    /**
     * Selisih dua tahun; null bila salah satunya tidak diketahui.
     *
     * @param persenAnggaran perubahan anggaran dalam persen, dibulatkan menurut aturan kota
     * @param poinPersen persen serapan dikurangi persen serapan sebelumnya, dihitung sebelum dibulatkan
     */
    @Schema(name = "SelisihTahun")
    public record Selisih(
            int tahunPembanding,
            BigDecimal anggaran,
            BigDecimal realisasi,
            BigDecimal persenAnggaran,
            BigDecimal poinPersen) {}
}
