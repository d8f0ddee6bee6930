package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.PaketLaporan;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Tahun yang dilaporkan: dari paket.json, atau tahun terakhir yang berealisasi.
 *
 * @param laporan tahun laporan; kosong bila tidak dapat diketahui
 * @param renstra benar bila paket adalah rencana strategis, bukan laporan tahunan
 * @param pasti benar bila tahun berasal dari paket.json
 */
public record TahunDokumen(Optional<Integer> laporan, boolean renstra, boolean pasti) {

    static TahunDokumen dari(PaketLaporan paket) {
        boolean renstra = paket.identitas()
                .jenis()
                .map(j -> j.equals("RENSTRA"))
                .orElse(paket.tabel("matriks_program").isPresent());
        Optional<Integer> tertulis = paket.identitas().tahun();
        if (tertulis.isPresent()) {
            return new TahunDokumen(tertulis, renstra, true);
        }
        TreeMap<Integer, Integer> banyak = new TreeMap<>();
        hitung(paket, "realisasi", "realisasi", banyak);
        hitung(paket, "anggaran", "realisasi", banyak);
        return new TahunDokumen(banyak.isEmpty() ? Optional.empty() : Optional.of(terpercaya(banyak)), renstra, false);
    }

    private static void hitung(PaketLaporan paket, String tabel, String kolom, NavigableMap<Integer, Integer> banyak) {
        for (Baris b : paket.baris(tabel)) {
            OptionalInt t = tahun(b.teks("tahun"));
            if (t.isPresent() && b.terisi(kolom)) {
                banyak.merge(t.getAsInt(), 1, Integer::sum);
            }
        }
    }

    /** Tahun terakhir; tahun yang hanya muncul sekali-dua kali dianggap salah ketik bila yang lain jauh lebih banyak. */
    private static int terpercaya(NavigableMap<Integer, Integer> banyak) {
        int terbanyak = banyak.values().stream().max(Integer::compare).orElse(0);
        for (int t : banyak.descendingKeySet()) {
            if (banyak.get(t) * 8 >= terbanyak) {
                return t;
            }
        }
        return banyak.lastKey();
    }

    public static OptionalInt tahun(String teks) {
        boolean empatAngka = teks.length() == 4 && teks.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean abadIni = empatAngka && (teks.startsWith("19") || teks.startsWith("20"));
        return abadIni ? OptionalInt.of(Integer.parseInt(teks)) : OptionalInt.empty();
    }
}
