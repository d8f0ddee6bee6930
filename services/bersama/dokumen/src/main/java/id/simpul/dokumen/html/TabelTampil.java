package id.simpul.dokumen.html;

import id.simpul.dokumen.model.Orientasi;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.tata.BarisTata;
import id.simpul.dokumen.tata.SelTata;
import id.simpul.dokumen.tata.TataTabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tabel siap tuang.
 *
 * @param tabel tabel asal
 * @param lebar lebar kolom, misalnya {@code 12.5%}
 * @param kepala baris-baris kepala
 * @param kelompok baris isi; baris yang saling menyambung sekelompok agar tidak terpisah halaman
 */
record TabelTampil(Tabel tabel, List<String> lebar, List<List<SelTampil>> kepala, List<List<BarisTampil>> kelompok) {

    /** Sel dengan kelas CSS-nya. */
    record SelTampil(String teks, int bentang, int tinggi, String kelas) {}

    /** Baris dengan kelas CSS-nya. */
    record BarisTampil(String kelas, List<SelTampil> sel) {}

    static TabelTampil dari(Tabel tabel) {
        TataTabel tata = TataTabel.dari(tabel);
        List<String> lebar = tata.lebar().stream()
                .map(l -> BigDecimal.valueOf(l, 1).toPlainString() + "%")
                .toList();
        List<List<SelTampil>> kepala = tata.kepala().stream()
                .map(baris -> baris.stream().map(TabelTampil::kepala).toList())
                .toList();
        return new TabelTampil(tabel, lebar, kepala, kelompok(tata.baris()));
    }

    /** Benar bila dicetak di halaman melintang. */
    public boolean melintang() {
        return tabel.orientasi() == Orientasi.MELINTANG;
    }

    private static SelTampil kepala(SelTata s) {
        return new SelTampil(s.teks(), s.bentang(), s.tinggi(), "");
    }

    private static List<List<BarisTampil>> kelompok(List<BarisTata> semua) {
        boolean adaSambungan = semua.stream().anyMatch(BarisTata::menyambung);
        List<List<BarisTampil>> hasil = new ArrayList<>();
        for (BarisTata baris : semua) {
            if (hasil.isEmpty() || (adaSambungan && !baris.menyambung())) {
                hasil.add(new ArrayList<>());
            }
            hasil.get(hasil.size() - 1).add(baris(baris));
        }
        return hasil;
    }

    private static BarisTampil baris(BarisTata baris) {
        List<SelTampil> sel = baris.sel().stream()
                .map(s -> new SelTampil(s.teks(), s.bentang(), s.tinggi(), kelas(s, baris.tingkat())))
                .toList();
        return new BarisTampil(baris.jenis().name().toLowerCase(Locale.ROOT), sel);
    }

    private static String kelas(SelTata s, int tingkat) {
        StringBuilder kelas = new StringBuilder(s.rata().name().toLowerCase(Locale.ROOT));
        if (s.sambungan()) {
            kelas.append(" sambungan");
        }
        if (s.disambung()) {
            kelas.append(" disambung");
        }
        if (s.uraian() && tingkat > 0) {
            kelas.append(" tingkat").append(Math.min(tingkat, 3));
        }
        return kelas.toString();
    }
}
