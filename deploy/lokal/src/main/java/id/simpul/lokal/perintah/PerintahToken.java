package id.simpul.lokal.perintah;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./simpul token NAMA}: hanya tokennya yang dicetak, supaya dapat dipakai di dalam curl. */
@Command(name = "token", description = "Mencetak token akses, mis. ./simpul token operator-medan.")
final class PerintahToken implements Runnable {

    @Parameters(paramLabel = "NAMA", description = "Nama pengguna atau id klien mesin.")
    private String nama;

    @Override
    public void run() {
        System.out.println(Lingkungan.tercatat().token(nama));
    }
}
