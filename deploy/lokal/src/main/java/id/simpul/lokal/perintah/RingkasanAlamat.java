package id.simpul.lokal.perintah;

import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.io.PrintStream;

/** Alamat dan cara masuk, dicetak begitu tumpukan sehat. */
final class RingkasanAlamat implements LangkahLanjut {

    @Override
    public void jalankan(TumpukanLokal tumpukan, PrintStream layar) {
        layar.printf("%nGateway    %s%n", tumpukan.alamatGateway());
        layar.printf("Penerbit   %s%n", tumpukan.penerbit());
        layar.printf("Data, log  %s%n", tumpukan.folder());
        layar.println(
                "Pengguna   operator-, verifikator-, pimpinan-, admin-, auditor- lalu medan, metro atau pontianak");
        layar.println("           (sandi = nama); mesin: integrator-KOTA, agregator-provinsi, agregator-sumut");
        layar.println("Token      ./simpul token operator-medan");
        layar.println("           Kredensial contoh, hanya untuk tumpukan lokal.");
        layar.println();
    }
}
