package id.simpul.pelaporan.naskah;

import java.time.Instant;
import java.util.Map;

/**
 * Naskah satu tahun untuk disusun menjadi laporan.
 *
 * @param isi teks menurut bagiannya
 * @param terakhir kapan terakhir ditulis; null bila belum ada naskah
 */
public record NaskahKantor(Map<BagianNaskah, String> isi, Instant terakhir) {
    public NaskahKantor {
        isi = Map.copyOf(isi);
    }

    /** Yang lebih akhir dari naskah dan waktu lain. */
    public Instant terakhir(Instant lain) {
        return terakhir == null || terakhir.isBefore(lain) ? lain : terakhir;
    }
}
