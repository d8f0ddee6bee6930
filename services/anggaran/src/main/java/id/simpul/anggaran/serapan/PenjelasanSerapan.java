package id.simpul.anggaran.serapan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Dari mana sebuah angka serapan.
 *
 * @param angka nama angkanya
 * @param nilai persen sesudah dibulatkan; null bila tidak dapat dihitung
 * @param masukan setiap baris terhalus: anggaran dan realisasinya, beserta asalnya
 * @param disetujuiOleh {@code sub} yang mengesahkan DPA-nya
 */
public record PenjelasanSerapan(
        String angka,
        BigDecimal nilai,
        Rumus rumus,
        List<Masukan> masukan,
        List<Langkah> langkah,
        Pembulatan pembulatan,
        String disetujuiOleh) {

    /** Rumus bernama dan berversi. */
    @Schema(name = "RumusSerapan")
    public record Rumus(String nama, int versi, String bentuk) {}

    /** Satu angka masukan; {@code nilai} null bila belum dilaporkan. */
    @Schema(name = "MasukanSerapan")
    public record Masukan(String nama, BigDecimal nilai, String satuan, Sumber sumber) {}

    /**
     * Asal sebuah masukan.
     *
     * @param jenis {@code dpa-rincian}, {@code realisasi-rekap}, atau {@code sp2d}
     * @param id id rincian; id DPA bagi rekap; kunci baris bagi SP2D ({@code GET /sp2d?tahun=&kunci=})
     * @param snapshot versi DPA
     */
    @Schema(name = "SumberMasukanSerapan")
    public record Sumber(String jenis, String id, String snapshot) {}

    /** Satu langkah hitungan. */
    @Schema(name = "LangkahSerapan")
    public record Langkah(String uraian, BigDecimal nilai) {}

    /** Pembulatan terakhir, sekali, menurut aturan kota. */
    @Schema(name = "PembulatanSerapan")
    public record Pembulatan(int skala, RoundingMode cara) {}
}
