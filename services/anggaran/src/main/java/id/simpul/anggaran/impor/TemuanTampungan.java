package id.simpul.anggaran.impor;

import id.simpul.impor.Keparahan;
import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.TemuanImpor;
import jakarta.persistence.Tuple;
import java.util.stream.Stream;

/** Satu aturan antar baris yang diperiksa SQL: barisnya, kolomnya, dan kalimatnya. */
record TemuanTampungan(String kolom, String aturan, String kalimat) {
    private static final String BERKAS = "sp2d";

    /**
     * Mencatat setiap baris hasil kueri.
     *
     * @param baris kolom {@code nomor}, {@code nilai}, lalu isi kalimat {@code a}, {@code b}, {@code c}
     * @return banyaknya
     */
    int catat(PenampungTemuan temuan, Stream<Tuple> baris) {
        int[] banyak = {0};
        baris.forEach(satu -> {
            banyak[0]++;
            int nomor = satu.get("nomor", Integer.class);
            String pesan = kalimat.formatted(
                    satu.get("nilai", String.class), satu.get("a", String.class), satu.get("b", String.class));
            temuan.catat(TemuanImpor.dari(
                    BERKAS,
                    nomor,
                    kolom,
                    satu.get("nilai", String.class),
                    aturan,
                    Keparahan.KESALAHAN,
                    "%s baris %d: %s".formatted(BERKAS, nomor, pesan)));
        });
        return banyak[0];
    }
}
