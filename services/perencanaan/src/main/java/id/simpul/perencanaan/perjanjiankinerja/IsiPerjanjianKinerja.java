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
 * Badan pembuatan dan perubahan Perjanjian Kinerja (PermenPANRB 53/2014, Lampiran I).
 *
 * @param versiAnggaran anggaran yang menjadi dasar
 * @param indukId perjanjian atasan langsung; wajib di bawah JPT, tidak ada pada JPT
 * @param tingkat jenjang pihak pertama
 * @param butir lampiran sasaran-indikator-target
 * @param program lampiran program-anggaran
 */
public record IsiPerjanjianKinerja(
        @NotNull Integer tahun,
        @NotNull VersiAnggaran versiAnggaran,
        @NotNull Tingkat tingkat,
        UUID indukId,
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

    /**
     * Pihak menurut jabatannya; nama orang tidak disimpan.
     *
     * @param jabatan sebutan jabatan; sama dengan nama jabatan bila jabatanId diisi
     * @param jabatanId jabatan yang pemangkunya berwenang menandatangani; tanpa ini belum dapat ditandatangani
     */
    public record Pihak(@NotBlank @Size(max = 200) String jabatan, UUID jabatanId) {}

    /**
     * Satu indikator dengan target tahun ini.
     *
     * @param teksTarget cara dokumen menuliskannya
     * @param alasanBeda wajib bila target tidak sama dengan target Renstra tahun itu
     * @param indukId butir perjanjian induk yang didukung; wajib di bawah JPT
     */
    public record Butir(
            @NotNull UUID indikatorId,
            @NotNull BigDecimal target,
            @Size(max = 100) String teksTarget,
            @Size(max = 1000) String alasanBeda,
            UUID indukId) {}

    /** Program dan anggarannya, rupiah; {@code keterangan} misalnya sumber dananya. */
    public record Program(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @NotNull BigDecimal anggaran,
            @Size(max = 200) String keterangan) {}
}
