package id.simpul.pemeriksaan;

import id.simpul.pemeriksaan.paket.PaketLaporan;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;

/** Mencetak lama membaca saja (pembanding) dan lama membaca serta memeriksa paket seratus ribu baris. */
public final class TolokUkur {
    private TolokUkur() {}

    public static void main(String[] argumen) {
        byte[] zip = PaketBesar.zip();
        for (int kali = 1; kali <= 3; kali++) {
            Instant mulai = Instant.now();
            PaketLaporan paket = new PembacaPaket().baca(new ByteArrayInputStream(zip));
            Duration baca = Duration.between(mulai, Instant.now());
            HasilPemeriksaan hasil = new Pemeriksa().periksa(paket);
            Duration semua = Duration.between(mulai, Instant.now());
            System.out.printf(
                    "putaran %d: %d baris, membaca %d ms, membaca dan memeriksa %d ms%n",
                    kali, hasil.jumlahBaris(), baca.toMillis(), semua.toMillis());
        }
    }
}
