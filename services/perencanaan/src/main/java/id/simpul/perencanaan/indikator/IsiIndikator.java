package id.simpul.perencanaan.indikator;

import id.simpul.aturan.rencana.Akumulasi;
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
 * @param kondisiAwal keadaan sebelum rencana dimulai
 * @param target target per tahun; tahun tanpa target tidak ditulis
 * @param kodeResmi kode indikator di daftar resmi (nomenklatur, SIPD, e-SAKIP); berbeda dari {@code kode} dokumen
 * @param kondisiAkhir keadaan yang dijanjikan di akhir periode, seperti dicetak
 * @param targetTriwulan target per triwulan; harus cocok dengan target tahunnya menurut {@code akumulasi}
 * @param standarNasional pembanding nasional per tahun beserta sumbernya
 * @param alasanPerubahan mengapa versi ini mengubah indikatornya; tampil di beda dan penjelasan target
 * @param caraHitung cara menghitung seperti ditulis dokumen, bagi pembaca; yang dipakai menghitung capaian {@code rumus}
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
        @Valid @NotNull @Size(max = 20) List<Target> target,
        @Size(max = 50) String kodeResmi,
        @Valid Nilai kondisiAkhir,
        @Valid @Size(max = 80) List<TargetTriwulan> targetTriwulan,
        @Valid @Size(max = 20) List<StandarNasional> standarNasional,
        @Size(max = 200) String unitPenanggungJawab,
        @Size(max = 300) String lokasi,
        @Size(max = 1000) String alasanPerubahan,
        @Size(max = 1000) String caraHitung) {

    public IsiIndikator {
        targetTriwulan = targetTriwulan == null ? List.of() : targetTriwulan;
        standarNasional = standarNasional == null ? List.of() : standarNasional;
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

    /**
     * Target satu triwulan.
     *
     * @param triwulan 1 s.d. 4
     * @param nilai target triwulan itu sendiri (bukan kumulatif) bila JUMLAH; keadaan di ujung triwulan selain itu
     */
    public record TargetTriwulan(
            @NotNull Integer tahun,
            @NotNull Integer triwulan,
            @NotNull BigDecimal nilai) {}

    /** Standar atau capaian nasional pembanding untuk satu tahun. */
    public record StandarNasional(
            @NotNull Integer tahun,
            @NotNull BigDecimal nilai,
            @NotBlank @Size(max = 300) String sumber) {}

    IsiIndikator tanpaAlasan() {
        return new IsiIndikator(
                renstraId,
                induk,
                kode,
                nama,
                satuan,
                arah,
                rumus,
                akumulasi,
                pembilang,
                penyebut,
                sumberData,
                acuanNasional,
                iku,
                kondisiAwal,
                target,
                kodeResmi,
                kondisiAkhir,
                targetTriwulan,
                standarNasional,
                unitPenanggungJawab,
                lokasi,
                null,
                caraHitung);
    }
}
