package id.simpul.perencanaan.indikator;

import id.simpul.aturan.rumus.Arah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Badan pembuatan dan perubahan indikator.
 *
 * @param kode unik dalam satu Renstra
 * @param rumus nama rumus capaian; null = rumus baku arahnya
 * @param acuanNasional daftar kode terbuka (SPM-1, KEMISKINAN, SAKIP, ...) untuk membandingkan antar kota
 * @param iku apakah Indikator Kinerja Utama
 * @param target target per tahun; tahun tanpa target tidak ditulis
 */
public record IsiIndikator(
        @NotNull UUID renstraId,
        @Valid @NotNull Induk induk,
        @NotBlank @Size(max = 50) String kode,
        @NotBlank @Size(max = 1000) String nama,
        @NotBlank @Size(max = 60) String satuan,
        @NotNull Arah arah,
        @Size(max = 40) String rumus,
        @NotNull Akumulasi akumulasi,
        @Valid Bagian pembilang,
        @Valid Bagian penyebut,
        @Size(max = 500) String sumberData,
        @Size(max = 40) String acuanNasional,
        @NotNull Boolean iku,
        @Valid Nilai kondisiAwal,
        @Valid @NotNull @Size(max = 20) List<Target> target) {

    /** Cara nilai periode digabung menjadi nilai tahun. */
    public enum Akumulasi {
        JUMLAH,
        POSISI_AKHIR,
        RATA_RATA
    }

    /** Simpul tempat indikator bergantung. */
    public record Induk(@NotNull JenisInduk jenis, @NotNull UUID id) {}

    /** Jenis simpul induk. */
    public enum JenisInduk {
        TUJUAN,
        SASARAN,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    /** Nama dan satuan pembilang atau penyebut. */
    public record Bagian(
            @NotBlank @Size(max = 500) String nama,
            @Size(max = 60) String satuan) {}

    /** Nilai satu tahun. */
    public record Nilai(@NotNull Integer tahun, @NotNull BigDecimal nilai) {}

    /**
     * Target satu tahun.
     *
     * @param nilai target; untuk arah RENTANG batas bawahnya
     * @param batasAtas hanya untuk arah RENTANG
     * @param teks cara dokumen menuliskannya, misalnya {@code BB}
     */
    public record Target(
            @NotNull Integer tahun,
            @NotNull BigDecimal nilai,
            BigDecimal batasAtas,
            @Size(max = 100) String teks) {}
}
