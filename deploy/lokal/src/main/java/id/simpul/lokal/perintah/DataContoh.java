package id.simpul.lokal.perintah;

import id.simpul.lokal.contoh.PemuatanContoh;
import id.simpul.lokal.contoh.PenulisLkjip;
import id.simpul.lokal.contoh.RingkasanProvinsi;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Memuat angka ketiga kota, mencetak tabel provinsi, dan menulis LKjIP. */
final class DataContoh implements LangkahLanjut {
    @Override
    public void jalankan(TumpukanLokal tumpukan, PrintStream layar) {
        Instant mulai = Instant.now();
        new PemuatanContoh(tumpukan, kabar -> layar.println("  … " + kabar)).muat();
        layar.printf(
                "Angka tercetak tiga kota dimuat lewat API dalam %d detik.%n%n",
                Duration.between(mulai, Instant.now()).toSeconds());
        new RingkasanProvinsi(tumpukan).baris().forEach(layar::println);
        layar.println();
        for (Path berkas : new PenulisLkjip(tumpukan).tulis()) {
            layar.println("LKjIP      " + berkas);
        }
        layar.println();
    }
}
