package id.simpul.perencanaan.kota;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Isi {@code PUT /kota}. Kode kota tidak ada di sini: kota selalu dari token.
 *
 * @param nama nama resmi, misalnya {@code Kota Medan}
 * @param namaDinas nama perangkat daerah tanpa nama kotanya, misalnya {@code Dinas Sosial}
 * @param kodeWilayah kode Kemendagri, misalnya {@code 12.71}
 * @param kodeBps kode BPS, misalnya {@code 1275}; berbeda dari kode Kemendagri
 * @param zonaWaktu nama IANA; tanggal usaha dihitung di zona ini
 */
public record ProfilKota(
        @NotBlank @Size(min = 3, max = 100) String nama,
        @NotBlank @Size(min = 3, max = 200) String namaDinas,
        @NotBlank @Pattern(regexp = "\\d{2}\\.\\d{2}") String kodeWilayah,
        @NotBlank @Pattern(regexp = "\\d{4}") String kodeBps,

        @NotBlank @Pattern(regexp = "Asia/(Jakarta|Pontianak|Makassar|Jayapura)")
        String zonaWaktu) {}
