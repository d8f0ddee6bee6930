package id.simpul.perencanaan.renstra;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Badan pembuatan dan perubahan Renstra.
 *
 * @param tahunAwal tahun pertama periode
 * @param tahunAkhir tahun terakhir periode, termasuk
 * @param visi visi RPJMD yang dilayani
 * @param asal DISUSUN bila tidak disebut; TERBIT hanya saat dibuat
 * @param sumber dokumen asalnya; wajib bila {@code asal} TERBIT
 * @param berlakuSejak hari pertama versi ini berlaku; bila null: 1 Januari tahun awal untuk versi pertama, hari
 *     penetapan untuk perubahan
 */
public record IsiRenstra(
        @NotBlank @Size(max = 300) String judul,
        @NotNull Integer tahunAwal,
        @NotNull Integer tahunAkhir,
        @Size(max = 2000) String visi,
        @Valid @Size(max = 50) List<Misi> misi,
        @Valid @NotEmpty @Size(max = 100) List<Tujuan> tujuan,
        AsalRenstra asal,
        @Size(max = 300) String sumber,
        @Size(max = 200) String unitPenanggungJawab,
        @Size(max = 300) String lokasi,
        LocalDate berlakuSejak,
        @Valid Rpjmd rpjmd) {

    public IsiRenstra {
        misi = misi == null ? List.of() : misi;
        asal = asal == null ? AsalRenstra.DISUSUN : asal;
    }

    /** Misi RPJMD. */
    public record Misi(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian) {}

    /** RPJMD yang dilayani, sejauh dirujuk Renstra ini. */
    public record Rpjmd(
            @NotBlank @Size(max = 300) String judul,
            @Valid @Size(max = 100) List<TujuanRpjmd> tujuan) {
        public Rpjmd {
            tujuan = tujuan == null ? List.of() : tujuan;
        }
    }

    /**
     * Tujuan RPJMD dengan sasarannya.
     *
     * @param misi kode misi yang dilayani; null bila dokumen tidak menyebutnya
     */
    public record TujuanRpjmd(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian,
            @Size(max = 50) String misi,
            @Valid @Size(max = 100) List<SasaranRpjmd> sasaran) {
        public TujuanRpjmd {
            sasaran = sasaran == null ? List.of() : sasaran;
        }
    }

    /** Sasaran RPJMD. */
    public record SasaranRpjmd(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian) {}

    /**
     * Tujuan dengan sasarannya.
     *
     * @param id id simpul yang sudah ada, supaya tetap sama meskipun kodenya berganti; null = dicari menurut kode
     * @param sasaranRpjmd kode sasaran RPJMD yang dilayani
     */
    public record Tujuan(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian,
            @Valid @Size(max = 100) List<Sasaran> sasaran,
            UUID id,
            @Size(max = 50) List<@NotBlank @Size(max = 50) String> sasaranRpjmd,
            @Size(max = 200) String unitPenanggungJawab) {
        public Tujuan {
            sasaran = sasaran == null ? List.of() : sasaran;
            sasaranRpjmd = sasaranRpjmd == null ? List.of() : sasaranRpjmd;
        }
    }

    /** Sasaran dengan strategi dan arah kebijakan; {@code id} seperti pada tujuan. */
    public record Sasaran(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian,
            @Size(max = 50) List<@NotBlank @Size(max = 2000) String> strategi,
            @Size(max = 50) List<@NotBlank @Size(max = 2000) String> arahKebijakan,
            UUID id,
            @Size(max = 200) String unitPenanggungJawab) {
        public Sasaran {
            strategi = strategi == null ? List.of() : strategi;
            arahKebijakan = arahKebijakan == null ? List.of() : arahKebijakan;
        }
    }
}
