package id.simpul.pelaporan.naskah;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Naskah satu tahun untuk disusun menjadi laporan.
 *
 * @param isi teks dan tabel menurut bagiannya
 * @param terakhir kapan terakhir ditulis; null bila belum ada naskah
 */
public record NaskahKantor(Map<BagianNaskah, IsiBagian> isi, Instant terakhir) {
    public NaskahKantor {
        isi = Map.copyOf(isi);
    }

    /** Satu bagian: teks polos lalu tabel-tabelnya. */
    public record IsiBagian(String teks, List<TabelNaskah> tabel) {
        public IsiBagian {
            tabel = List.copyOf(tabel);
        }
    }

    /** Yang lebih akhir dari naskah dan waktu lain. */
    public Instant terakhir(Instant lain) {
        return terakhir == null || terakhir.isBefore(lain) ? lain : terakhir;
    }
}
