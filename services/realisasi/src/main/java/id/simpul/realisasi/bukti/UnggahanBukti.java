package id.simpul.realisasi.bukti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unggahan yang sudah diterima seluruhnya tetapi belum diperiksa dan belum disimpan.
 *
 * @param bidang bidang teks formulir
 * @param isi berkas di penampung; {@link #close} membuangnya
 */
record UnggahanBukti(BidangUnggahan bidang, String namaBerkas, long ukuran, String sha256, Path isi)
        implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(isi);
    }
}
