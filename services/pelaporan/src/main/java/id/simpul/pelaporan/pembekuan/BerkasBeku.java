package id.simpul.pelaporan.pembekuan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu berkas laporan yang dibekukan.
 *
 * @param nama misalnya {@code lkjip.pdf}
 * @param ukuran banyaknya bita
 * @param sha256 sidik isi; selalu sama setiap kali diunduh
 * @param alamat tempat mengunduhnya
 */
public record BerkasBeku(
        String nama,
        String jenisMedia,
        long ukuran,

        @Schema(description = "Sidik isi; selalu sama setiap kali diunduh")
        String sha256,

        String alamat) {}
