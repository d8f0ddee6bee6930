package id.simpul.realisasi.pengaturan;

import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import id.simpul.aturan.spm.KategoriSpm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Aturan kota untuk pengisian.
 *
 * @param ambangNarasi capaian (persen) yang di bawahnya narasi wajib lengkap sebelum diajukan; null berarti tidak wajib
 * @param kategoriSpm kategori indeks SPM, dari batas terendah; null berarti yang lazim. Sumber-sumber berselisih tentang
 *     nama 60-69 dan 70-79, maka namanya data kota
 * @param sebelumSetuju null berarti {@link SebelumSetuju#SERTAKAN}
 */
public record IsianPengaturan(
        @Schema(
                description =
                        "Capaian (persen) yang di bawahnya narasi wajib lengkap sebelum diajukan; null: tidak wajib")
        @DecimalMin("0")
        @DecimalMax("1000")
        BigDecimal ambangNarasi,

        @Schema(description = "Kategori indeks SPM dari batas terendah; null: yang lazim")
        @Valid
        @Size(min = 1, max = 20)
        List<@NotNull Kategori> kategoriSpm,

        @Schema(description = "Yang terjadi pada KESALAHAN pemeriksaan saat realisasi hendak disetujui; null: SERTAKAN")
        SebelumSetuju sebelumSetuju) {
    private static final String NAMA_SKALA = "Kategori pencapaian SPM";

    /**
     * Satu kategori.
     *
     * @param mulai batas bawah indeks, termasuk; kategori pertama mulai 0
     */
    public record Kategori(
            @Schema(description = "Batas bawah indeks, termasuk; kategori pertama mulai 0") @NotNull
            BigDecimal mulai,

            @NotBlank @Size(max = 100) String nama) {}

    /** Yang berlaku sebelum kota menyimpan miliknya. */
    static IsianPengaturan bawaan() {
        return new IsianPengaturan(null, lazim(), null);
    }

    /** Kategori sebagai skala; batas yang tidak menaik ditolak dengan menyebutnya. */
    SkalaPredikat skala() {
        List<Kategori> isi = kategoriSpm == null ? lazim() : kategoriSpm;
        List<PitaPredikat> pita = new ArrayList<>();
        for (int i = 0; i < isi.size(); i++) {
            BigDecimal atas = i + 1 < isi.size() ? isi.get(i + 1).mulai() : null;
            pita.add(PitaPredikat.mulai(isi.get(i).mulai(), atas, isi.get(i).nama()));
        }
        return SkalaPredikat.baru(NAMA_SKALA, pita);
    }

    private static List<Kategori> lazim() {
        return KategoriSpm.baku().pita().stream()
                .map(pita ->
                        new Kategori(pita.batasBawah() == null ? BigDecimal.ZERO : pita.batasBawah(), pita.predikat()))
                .toList();
    }
}
