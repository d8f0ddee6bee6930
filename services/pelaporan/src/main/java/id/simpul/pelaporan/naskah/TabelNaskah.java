package id.simpul.pelaporan.naskah;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tabel kecil di dalam naskah, misalnya pegawai menurut pendidikan. Kolom yang semua isinya bilangan bulat dicetak rata
 * kanan dan dijumlahkan.
 *
 * @param kolom kepala kolom dari kiri
 * @param baris isi; setiap baris sepanjang kolom
 * @param sumber asal angka; boleh null
 */
public record TabelNaskah(
        @NotBlank @Size(max = 200) String judul,

        @Schema(description = "Kepala kolom dari kiri, paling banyak delapan") @NotEmpty @Size(max = 8)
        List<@NotBlank @Size(max = 100) String> kolom,

        @Schema(description = "Isi; setiap baris sepanjang kolom, paling banyak enam puluh baris")
        @NotEmpty
        @Size(max = 60)
        List<@NotNull List<@NotNull @Size(max = 300) String>> baris,

        @Size(max = 200) String sumber) {
    public TabelNaskah {
        kolom = kolom == null ? null : Collections.unmodifiableList(kolom);
        baris = baris == null ? null : Collections.unmodifiableList(baris);
    }

    /** Nomor baris pertama yang tidak sepanjang kolom, atau -1. */
    int barisTimpang() {
        for (int i = 0; i < baris.size(); i++) {
            if (baris.get(i).size() != kolom.size()) {
                return i;
            }
        }
        return -1;
    }
}
