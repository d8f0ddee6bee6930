package id.simpul.dokumen;

import id.simpul.dokumen.model.Dokumen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tolok ukur, bukan uji: merender dokumen contoh berulang dan mencetak waktunya. Argumen pertama
 * banyaknya putaran, argumen kedua, bila ada, folder tempat hasilnya ditulis.
 */
public final class TolokUkur {
    private TolokUkur() {}

    /** Menjalankan tolok ukur. */
    public static void main(String[] args) throws IOException {
        int banyak = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Perender perender = new Perender();
        Dokumen draf = DokumenContoh.draf();
        for (int putaran = 1; putaran <= banyak; putaran++) {
            for (Format format : Format.values()) {
                long mulai = System.nanoTime();
                long kerja = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                byte[] hasil = tulis(perender, format, draf);
                long ms = (System.nanoTime() - mulai) / 1_000_000;
                long cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - kerja) / 1_000_000;
                System.out.printf(
                        "putaran %d %-4s %5d ms (prosesor %5d ms) %8d bita%n", putaran, format, ms, cpu, hasil.length);
            }
        }
        if (args.length > 1) {
            simpan(perender, Path.of(args[1]));
        }
    }

    private static void simpan(Perender perender, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Format format : Format.values()) {
            Files.write(folder.resolve("draf." + format.akhiran()), tulis(perender, format, DokumenContoh.draf()));
            Files.write(folder.resolve("beku." + format.akhiran()), tulis(perender, format, DokumenContoh.beku()));
        }
    }

    private static byte[] tulis(Perender perender, Format format, Dokumen dokumen) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        perender.untuk(format).tulis(dokumen, keluaran);
        return keluaran.toByteArray();
    }
}
