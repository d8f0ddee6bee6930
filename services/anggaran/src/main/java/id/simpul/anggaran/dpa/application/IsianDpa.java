package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.JumlahTercetak;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.aturan.nilai.TahunAnggaran;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Isi {@code POST /dpa} dan {@code PUT /dpa/{id}}.
 *
 * @param versi MURNI, PERGESERAN-n, atau PERUBAHAN
 * @param tingkatTerhalus tingkat yang membawa uang
 * @param sumber dokumen asalnya
 * @param rincian pohon program; urutan larik adalah urutan dokumen
 * @param tercetak total seperti tercetak, disandingkan dengan jumlah rincian
 */
public record IsianDpa(
        @NotNull @Min(TahunAnggaran.TERENDAH) @Max(TahunAnggaran.TERTINGGI)
        Integer tahun,

        @NotNull @Pattern(regexp = VersiAnggaran.POLA) String versi,
        @NotNull TingkatRincian tingkatTerhalus,
        @Size(min = 1, max = 500) String sumber,
        @NotNull @Size(min = 1, max = 3000) List<@NotNull @Valid IsianRincian> rincian,
        @Size(max = 20) List<@NotNull @Valid IsianTercetak> tercetak) {

    List<JumlahTercetak> jumlahTercetak() {
        return tercetak == null
                ? List.of()
                : tercetak.stream().map(IsianTercetak::keJumlah).toList();
    }
}
