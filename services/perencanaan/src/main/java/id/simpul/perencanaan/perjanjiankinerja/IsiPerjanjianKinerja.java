package id.simpul.perencanaan.perjanjiankinerja;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Badan pembuatan Perjanjian Kinerja (PermenPANRB 53/2014, Lampiran I).
 *
 * @param versiAnggaran anggaran yang menjadi dasar
 * @param tingkat jenjang pihak pertama
 * @param butir lampiran sasaran-indikator-target
 * @param program lampiran program-anggaran
 */
public record IsiPerjanjianKinerja(
        @NotNull Integer tahun,
        @NotNull VersiAnggaran versiAnggaran,
        @NotNull Tingkat tingkat,
        @Valid @NotNull Pihak pihakPertama,
        @Valid @NotNull Pihak pihakKedua,
        @Valid @NotEmpty @Size(max = 200) List<Butir> butir,
        @Valid @Size(max = 200) List<Program> program) {

    public IsiPerjanjianKinerja {
        program = program == null ? List.of() : program;
    }

    /** Anggaran yang menjadi dasar perjanjian. */
    public enum VersiAnggaran {
        MURNI,
        PERUBAHAN
    }

    /** Jenjang pihak pertama. */
    public enum Tingkat {
        JPT,
        ADMINISTRATOR,
        PENGAWAS
    }

    /** Pihak menurut jabatannya; nama orang hanya muncul saat ditandatangani. */
    public record Pihak(@NotBlank @Size(max = 200) String jabatan) {}

    /** Satu indikator dengan target tahun ini; {@code teksTarget} cara dokumen menuliskannya. */
    public record Butir(
            @NotNull UUID indikatorId,
            @NotNull BigDecimal target,
            @Size(max = 100) String teksTarget) {}

    /** Program dan anggarannya, rupiah. */
    public record Program(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @NotNull BigDecimal anggaran) {}
}
