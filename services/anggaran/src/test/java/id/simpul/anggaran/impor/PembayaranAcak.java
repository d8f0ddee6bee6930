package id.simpul.anggaran.impor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pembayaran acak yang tetap menurut benihnya, menurut urutan tanggal. */
final class PembayaranAcak {
    private static final List<String> JENIS =
            List.of("LS", "GU", "TU", "LS", "TU", "TU_NIHIL", "PENGEMBALIAN", "PENGEMBALIAN", "UP", "GU_NIHIL");

    private final Random acak;

    PembayaranAcak(long benih) {
        this.acak = new Random(benih);
    }

    List<Pembayaran> banyak(int banyak) {
        List<Pembayaran> hasil = new ArrayList<>();
        for (int i = 0; i < banyak; i++) {
            hasil.add(satu(i));
        }
        return hasil;
    }

    private Pembayaran satu(int letak) {
        String jenis = JENIS.get(acak.nextInt(JENIS.size()));
        String nomor = "N-" + letak;
        String tanggal = LocalDate.of(2023, 2, 1).plusDays(letak).toString();
        boolean tanpaBaris = jenis.equals("UP") || (jenis.equals("TU") && acak.nextBoolean());
        Pembayaran dasar = tanpaBaris
                ? Pembayaran.uangMuka(nomor, tanggal, jenis, 1L + acak.nextInt(90))
                : Pembayaran.berbaris(nomor, tanggal, jenis, beban());
        boolean merujuk =
                letak > 0 && (jenis.endsWith("NIHIL") || jenis.equals("PENGEMBALIAN") || acak.nextInt(9) == 0);
        return merujuk && acak.nextInt(4) > 0 ? dasar.asal("N-" + acak.nextInt(letak)) : dasar;
    }

    private Pembayaran.Beban[] beban() {
        Pembayaran.Beban satu = new Pembayaran.Beban("a", 1L + acak.nextInt(90));
        Pembayaran.Beban dua = new Pembayaran.Beban("b", 1L + acak.nextInt(90));
        return switch (acak.nextInt(4)) {
            case 0 -> new Pembayaran.Beban[] {satu, dua};
            case 1 -> new Pembayaran.Beban[] {dua};
            default -> new Pembayaran.Beban[] {satu};
        };
    }
}
