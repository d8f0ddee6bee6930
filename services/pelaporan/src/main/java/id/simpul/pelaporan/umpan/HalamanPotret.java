package id.simpul.pelaporan.umpan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sepotong potret: keadaan semua entitas, untuk memulai atau memulai lagi.
 *
 * @param kursor halaman berikut; tidak ada di halaman terakhir
 * @param kursorPerubahan titik umpan sebelum potret diambil; umpan sesudahnya melengkapi yang berubah selama membaca
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HalamanPotret(
        List<Perubahan> data,

        @Schema(description = "Halaman berikut; tidak ada di halaman terakhir")
        String kursor,

        @Schema(description = "Sesudah semua halaman dibaca, teruskan dari sini di umpan perubahan")
        String kursorPerubahan) {}
