package id.simpul.lokal.perintah;

import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.io.PrintStream;

/** Langkah {@code up} sesudah semua bagian sehat. Galat yang dilempar menggagalkan {@code up}. */
@FunctionalInterface
public interface LangkahLanjut {

    void jalankan(TumpukanLokal tumpukan, PrintStream layar);
}
