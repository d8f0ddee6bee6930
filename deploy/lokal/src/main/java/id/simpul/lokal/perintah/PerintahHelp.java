package id.simpul.lokal.perintah;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./simpul help}. */
@Command(name = "help", description = "Menampilkan petunjuk ini.")
final class PerintahHelp implements Runnable {

    @Spec
    private CommandSpec spesifikasi;

    @Override
    public void run() {
        spesifikasi.parent().commandLine().usage(System.out);
    }
}
