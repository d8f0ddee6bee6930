package id.simpul.perencanaan.kota;

import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Badan pembuatan dan perubahan skala satu tahun.
 *
 * @param tahun tahun pertama skala ini dipakai, sampai tahun skala berikutnya
 * @param skalaPredikat pita predikat; urutan bebas
 * @param kebijakan BARU: harus utuh; TERBIT: cacatnya dimuat dan ditandai
 * @param kebijakanLubang perlakuan nilai yang jatuh di lubang; bawaan AMBANG, hanya untuk TERBIT
 * @param sumber dokumen yang mencetaknya; wajib untuk TERBIT
 * @param alasan mengapa cacatnya dipertahankan; wajib untuk TERBIT
 */
public record IsiSkala(
        @NotNull Integer tahun,
        @NotBlank @Size(max = 200) String nama,
        @NotEmpty @Size(max = 50) List<@NotNull PitaPredikat> skalaPredikat,
        @NotNull KebijakanSkala kebijakan,
        KebijakanLubang kebijakanLubang,
        @Size(max = 300) String sumber,
        @Size(max = 1000) String alasan) {
    SkalaPredikat keSkala() {
        KebijakanLubang lubang = kebijakan == KebijakanSkala.TERBIT ? kebijakanLubang : null;
        return KebijakanSkala.susun(
                nama,
                skalaPredikat,
                lubang,
                new KebijakanSkala.Keterangan(kebijakan, sumber, alasan, "sumber", "alasan"));
    }
}
