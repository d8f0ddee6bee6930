package id.simpul.lokal.perintah;

import id.simpul.lokal.tumpukan.TumpukanLokal;
import picocli.CommandLine.Command;

/** {@code ./simpul down}. */
@Command(name = "down", description = "Menghentikan semua bagian; data tetap tersimpan.")
final class PerintahDown implements Runnable {

    @Override
    public void run() {
        PeluncurLain.hentikan(Lingkungan.folder());
        TumpukanLokal tumpukan = Lingkungan.tercatat();
        boolean adaYangJalan = tumpukan.adaProses();
        tumpukan.padamkan();
        System.out.println(adaYangJalan ? "Semua bagian berhenti." : "Tidak ada bagian yang berjalan.");
    }
}
