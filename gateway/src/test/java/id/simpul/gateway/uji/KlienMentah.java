package id.simpul.gateway.uji;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Soket telanjang, untuk permintaan yang tidak mau dikirim oleh klien HTTP yang sopan. */
public final class KlienMentah {
    private KlienMentah() {}

    /** Mengirim {@code teks} apa adanya dan membaca sampai gateway menutup sambungan. */
    public static String kirim(String teks) {
        try (Socket soket = new Socket(InetAddress.getLoopbackAddress(), Klien.porta())) {
            soket.setSoTimeout(20_000);
            soket.getOutputStream().write(teks.getBytes(StandardCharsets.ISO_8859_1));
            soket.getOutputStream().flush();
            return new String(soket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /** Mengirim badan berpotong tanpa panjang sampai {@code bita}, atau sampai gateway berhenti menerima. */
    public static String kirimBerpotong(String jalur, long bita) {
        byte[] potongan = new byte[16 * 1024];
        try (Socket soket = new Socket(InetAddress.getLoopbackAddress(), Klien.porta())) {
            soket.setSoTimeout(20_000);
            var keluar = soket.getOutputStream();
            keluar.write(("POST " + jalur + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            for (long terkirim = 0; terkirim < bita; terkirim += potongan.length) {
                keluar.write((Integer.toHexString(potongan.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                keluar.write(potongan);
                keluar.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            keluar.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            keluar.flush();
            return jawaban(soket.getInputStream());
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private static String jawaban(InputStream masuk) throws IOException {
        var terbaca = new java.io.ByteArrayOutputStream();
        try {
            masuk.transferTo(terbaca);
        } catch (SocketException putus) {
            if (terbaca.size() == 0) {
                throw putus;
            }
        }
        return terbaca.toString(StandardCharsets.UTF_8);
    }
}
