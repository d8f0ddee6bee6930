package id.simpul.pelaporan.fakta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.pelaporan.DataContoh;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Kumpulan fakta contoh di memori, tanpa basis data. */
public final class KumpulanContoh {
    /** Waktu kejadian semua fakta contoh. */
    public static final Instant WAKTU = Instant.parse("2025-02-10T03:00:00Z");

    private static final PembacaIsi PEMBACA = new PembacaIsi();

    private KumpulanContoh() {}

    /** Semua fakta kota contoh. */
    public static KumpulanFakta dari(String kota) {
        return dari(kota, satu -> {});
    }

    /** Semua fakta kota contoh sesudah setiap isinya dilewatkan {@code pengubah}. */
    public static KumpulanFakta dari(String kota, Consumer<DataContoh.Satu> pengubah) {
        KumpulanFakta hasil = new KumpulanFakta();
        for (DataContoh.Satu satu : DataContoh.baca(kota)) {
            pengubah.accept(satu);
            tambah(hasil, kota, satu);
        }
        return hasil;
    }

    /** Fakta yang sama dengan urutan yang diacak, seperti data yang dimuat ulang dengan id lain. */
    public static KumpulanFakta teracak(String kota, long benih) {
        KumpulanFakta hasil = new KumpulanFakta();
        List<DataContoh.Satu> semua = new ArrayList<>(DataContoh.baca(kota));
        Collections.shuffle(semua, new Random(benih));
        semua.forEach(satu -> tambah(hasil, kota, satu));
        return hasil;
    }

    private static void tambah(KumpulanFakta hasil, String kota, DataContoh.Satu satu) {
        List<JenisFakta<?>> jenis = JenisFakta.semua();
        jenis.stream()
                .filter(dikenal -> dikenal.nama().equals(satu.jenis()))
                .forEach(dikenal -> hasil.tambah(
                        dikenal,
                        new Fakta<>(kota, WAKTU, PEMBACA.baca(satu.isi().toString(), dikenal.bentuk()))));
    }

    /** Isi yang boleh diubah uji. */
    public static ObjectNode isi(DataContoh.Satu satu) {
        return (ObjectNode) satu.isi();
    }

    /** Menambahkan satu fakta buatan uji. */
    public static void tambahkan(KumpulanFakta hasil, String kota, DataContoh.Satu satu) {
        tambah(hasil, kota, satu);
    }
}
