package id.simpul.realisasi.keluaran;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi keluaran satu sub kegiatan.
 *
 * @param kodeSubKegiatan kode nomenklatur; null bila dokumen tidak mencantumkannya
 * @param uraian keluarannya, misalnya banyaknya orang yang dilayani
 * @param target null berarti tidak tercetak, bukan nol
 * @param realisasi null berarti belum dilaporkan, bukan nol
 * @param kemajuanFisik persen 0 sampai 100; null berarti belum dilaporkan, bukan nol
 * @param alasan wajib untuk REFOCUSING dan BATAL
 * @param urutan letak dalam daftar tahun itu; bawaan 0
 */
public record IsianKeluaran(
        @NotNull Integer tahun,

        @Schema(description = "Kode nomenklatur; null bila tidak diketahui") @Size(max = 64)
        String kodeSubKegiatan,

        @NotBlank @Size(max = 500) String subKegiatan,
        @Size(max = 500) String kegiatan,
        @Size(max = 500) String program,
        @NotBlank @Size(max = 1000) String uraian,

        @Schema(description = "Null berarti tidak tercetak, bukan nol")
        BigDecimal target,

        @Schema(description = "Null berarti belum dilaporkan, bukan nol")
        BigDecimal realisasi,

        @Size(max = 100) String satuan,

        @Schema(description = "Kemajuan fisik pekerjaan, persen 0 sampai 100; null berarti belum dilaporkan")
        @DecimalMin("0")
        @DecimalMax("100")
        BigDecimal kemajuanFisik,

        @NotNull StatusKeluaran status,

        @Schema(description = "Wajib untuk REFOCUSING dan BATAL") @Size(max = 2000)
        String alasan,

        @Schema(description = "Letak dalam daftar tahun itu; bawaan 0") @Min(0) @Max(1_000_000)
        Integer urutan) {

    /** Isi yang sudah seragam; yang melanggar aturan melempar {@link NilaiTidakSah}. */
    IsianKeluaran rapi() {
        TahunAnggaran.dari("tahun", tahun);
        NilaiKinerja.dari("target", target);
        NilaiKinerja.dari("realisasi", realisasi);
        if (status.wajibAlasan() && (alasan == null || alasan.isBlank())) {
            throw new NilaiTidakSah("alasan", "wajib", null, "mengapa keluaran " + status);
        }
        return new IsianKeluaran(
                tahun,
                kodeSubKegiatan == null
                        ? null
                        : KodeNomenklatur.dari("kodeSubKegiatan", kodeSubKegiatan)
                                .nilai(),
                subKegiatan,
                kegiatan,
                program,
                uraian,
                target,
                realisasi,
                satuan,
                kemajuanFisik,
                status,
                alasan,
                urutan == null ? 0 : urutan);
    }
}
