package id.simpul.impor.web;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Badan permintaan di berkas sementara; dihapus saat ditutup.
 *
 * @param sidik SHA-256 isinya
 */
public record BerkasSementara(Path jalur, String sidik) implements AutoCloseable {

    /** Menyimpan badan; 413 bila lebih dari {@code batas} bita. */
    public static BerkasSementara simpan(InputStream badan, long batas) throws IOException {
        if (badan == null) {
            throw new GalatAplikasi(KodeGalat.BERKAS_TIDAK_TERBACA, "Badan kiriman kosong.");
        }
        Path jalur = Files.createTempFile("simpul-impor-", ".kiriman");
        try {
            MessageDigest sidik = sha256();
            try (OutputStream tujuan = Files.newOutputStream(jalur);
                    DigestInputStream sumber = new DigestInputStream(badan, sidik)) {
                salin(sumber, tujuan, batas);
            }
            return new BerkasSementara(jalur, HexFormat.of().formatHex(sidik.digest()));
        } catch (IOException | RuntimeException galat) {
            Files.deleteIfExists(jalur);
            throw galat;
        }
    }

    private static void salin(InputStream sumber, OutputStream tujuan, long batas) throws IOException {
        byte[] penyangga = new byte[64 * 1024];
        long ukuran = 0;
        for (int n = sumber.read(penyangga); n >= 0; n = sumber.read(penyangga)) {
            ukuran += n;
            if (ukuran > batas) {
                throw new GalatAplikasi(
                        KodeGalat.BADAN_TERLALU_BESAR, "Kiriman lebih besar dari %d bita.".formatted(batas));
            }
            tujuan.write(penyangga, 0, n);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException("JDK tanpa SHA-256", galat);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(jalur);
    }
}
