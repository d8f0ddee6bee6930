package id.simpul.kejadian.besar;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Memecah keadaan yang besar menjadi bagian-bagian yang masing-masing muat dalam satu rekaman. */
public final class PemecahIsi {
    /** Karakter per bagian: setelah dibungkus JSON paling buruk 750.000 byte, di bawah batas satu rekaman. */
    static final int PANJANG = 250_000;

    private PemecahIsi() {}

    /** Bagian-bagian dan penutupnya. */
    public record Pecahan(List<Bagian> bagian, Penutup penutup) {}

    /** Memecah teks JSON; pasangan pengganti UTF-16 tidak dipisahkan. */
    public static Pecahan pecah(String isi) {
        UUID terbitan = UUID.randomUUID();
        List<Bagian> bagian = new ArrayList<>();
        int mulai = 0;
        while (mulai < isi.length()) {
            int akhir = akhir(isi, mulai);
            bagian.add(new Bagian(terbitan, bagian.size(), isi.substring(mulai, akhir)));
            mulai = akhir;
        }
        return new Pecahan(List.copyOf(bagian), new Penutup(terbitan, bagian.size(), Penutup.sidik(isi)));
    }

    private static int akhir(String isi, int mulai) {
        int akhir = Math.min(isi.length(), mulai + PANJANG);
        return akhir < isi.length() && Character.isHighSurrogate(isi.charAt(akhir - 1)) ? akhir - 1 : akhir;
    }
}
