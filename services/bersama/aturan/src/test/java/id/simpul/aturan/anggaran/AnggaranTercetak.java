package id.simpul.aturan.anggaran;

import id.simpul.aturan.nilai.Rupiah;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Membaca pohon anggaran dokumen dari sumber daya uji; salah cetak yang terbukti sudah dibetulkan di sana. */
final class AnggaranTercetak {
    private AnggaranTercetak() {}

    static List<BarisAnggaran> baca(String berkas) {
        try (InputStream masuk = AnggaranTercetak.class.getResourceAsStream("/anggaran/" + berkas + ".csv")) {
            String isi = new String(masuk.readAllBytes(), StandardCharsets.UTF_8);
            return isi.lines().skip(1).map(AnggaranTercetak::baris).toList();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private static BarisAnggaran baris(String teks) {
        String[] kolom = teks.split(",", -1);
        List<Tercetak> tercetak = kolom[5].isEmpty()
                ? List.of()
                : List.of(new Tercetak("tabel rincian", uang(kolom[5]), uang(kolom[6]), null));
        return new BarisAnggaran(
                kolom[0],
                kolom[1].isEmpty() ? null : kolom[1],
                Integer.parseInt(kolom[2]),
                uang(kolom[3]),
                uang(kolom[4]),
                tercetak);
    }

    private static Rupiah uang(String teks) {
        return teks.isEmpty() ? null : Rupiah.dari(new BigDecimal(teks));
    }
}
