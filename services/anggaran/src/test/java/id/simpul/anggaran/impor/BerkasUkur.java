package id.simpul.anggaran.impor;

import id.simpul.tabel.PenulisXlsx;
import id.simpul.tabel.TabelKeluaran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Berkas SP2D besar untuk diukur; isinya tetap. */
final class BerkasUkur {
    private BerkasUkur() {}

    private static Stream<Pembayaran> pembayaran(int baris) {
        return IntStream.range(0, baris)
                .mapToObj(i -> Pembayaran.berbaris(
                        "35.19/04.0/%06d/LS/2023".formatted(i),
                        LocalDate.of(2023, 1, 1).plusDays(i % 365).toString(),
                        "LS",
                        new Pembayaran.Beban(i % 2 == 0 ? "a" : "b", 1L + i % 900)));
    }

    static byte[] csv(int baris) {
        return Pembayaran.csv(pembayaran(baris).toList()).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(int baris) throws IOException {
        TabelKeluaran<Pembayaran> tabel = TabelKeluaran.<Pembayaran>bernama("sp2d")
                .teks("nomor", Pembayaran::nomor)
                .teks("tanggal", Pembayaran::tanggal)
                .teks("jenis", Pembayaran::jenis)
                .teks("kunci", satu -> satu.beban().get(0).kunci())
                .bulat("nilai", satu -> satu.beban().get(0).nilai());
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        new PenulisXlsx().tulis(tabel, pembayaran(baris).iterator(), isi);
        return isi.toByteArray();
    }
}
