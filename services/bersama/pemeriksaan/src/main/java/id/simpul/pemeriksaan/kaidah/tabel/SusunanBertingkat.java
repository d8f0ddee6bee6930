package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Subjumlah tanpa label yang dapat dikenali: baris yang pada semua kolom sama dengan jumlah beberapa baris sesudahnya.
 * Harus cocok di semua kolom sekaligus, karena pada angka kecil satu kolom mudah cocok kebetulan.
 */
final class SusunanBertingkat {
    private static final int BARIS_PALING_BANYAK = 300;

    private final List<Integer> kolom;

    SusunanBertingkat(TabelAngka tabel) {
        this.kolom = tabel.angka().stream().filter(tabel::dapatDijumlah).toList();
    }

    /** Baris yang benar-benar dijumlah: kepala kelompok menggantikan rinciannya. */
    List<Baris> tanpaRincian(List<Baris> baris) {
        if (baris.size() > BARIS_PALING_BANYAK) {
            return baris;
        }
        List<Baris> hasil = new ArrayList<>();
        int i = 0;
        while (i < baris.size()) {
            hasil.add(baris.get(i));
            i += 1 + rincian(baris, i);
        }
        return hasil;
    }

    /** Banyaknya baris sesudah {@code kepala} yang berjumlah kepala itu di semua kolom; 0 bila bukan kepala. */
    private int rincian(List<Baris> baris, int kepala) {
        List<BigDecimal> jumlah =
                new ArrayList<>(kolom.stream().map(k -> BigDecimal.ZERO).toList());
        int terpanjang = 0;
        for (int j = kepala + 1; j < baris.size(); j++) {
            boolean sama = true;
            boolean berarti = false;
            for (int k = 0; k < kolom.size(); k++) {
                jumlah.set(k, jumlah.get(k).add(nilai(baris.get(j), kolom.get(k))));
                BigDecimal acuan = nilai(baris.get(kepala), kolom.get(k));
                sama &= Hitung.sama(jumlah.get(k), acuan);
                berarti |= acuan.signum() > 0;
            }
            terpanjang = sama && berarti && j - kepala >= 2 ? j - kepala : terpanjang;
        }
        return terpanjang;
    }

    private static BigDecimal nilai(Baris b, int letak) {
        return b.isi(letak).angka().map(Angka::nilai).orElse(BigDecimal.ZERO);
    }
}
