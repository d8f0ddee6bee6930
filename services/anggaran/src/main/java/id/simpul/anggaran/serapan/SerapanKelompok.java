package id.simpul.anggaran.serapan;

import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Serapan menurut sumber dana atau kelompok rekening, melintasi semua sub kegiatan.
 *
 * @param dpaId null bila belum ada DPA yang disahkan
 * @param data jumlahnya tepat sama dengan total DPA
 */
public record SerapanKelompok(
        int tahun,
        CaraKelompok menurut,
        UUID dpaId,
        String versiDpa,
        SumberRealisasi sumberRealisasi,
        List<Baris> data) {

    /**
     * Satu kelompok.
     *
     * @param kelompok sumber dana atau awalan kode rekening; null bagi baris yang tidak menyebutnya
     * @param barisTerhalus banyaknya baris di dalamnya
     * @param barisTanpaRealisasi di antaranya yang belum dilaporkan
     */
    @Schema(name = "BarisKelompok")
    public record Baris(
            String kelompok,
            BigDecimal anggaran,
            BigDecimal realisasi,
            BigDecimal sisa,
            BigDecimal persen,
            AlasanKosong alasan,
            int barisTerhalus,
            int barisTanpaRealisasi) {}
}
