package id.simpul.dokumen.html;

import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Orientasi;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.tata.BarisTata;
import id.simpul.dokumen.tata.SelTata;
import id.simpul.dokumen.tata.TataTabel;
import id.simpul.dokumen.tata.TinggiTabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Tabel siap tuang.
 *
 * @param tabel tabel asal
 * @param huruf ukuran huruf cetak, misalnya {@code 8.5pt}
 * @param hurufLembar ukuran huruf di lembar ringkasan, tidak lebih besar daripada {@code huruf}
 * @param lebar lebar kolom di layar, misalnya {@code 12.5%}
 * @param lebarCetak lebar kolom bagi pencetak, misalnya {@code 125%}
 * @param kepala baris-baris kepala
 * @param kelompok baris isi; yang sekelompok tidak terpisah halaman
 * @param tinggi taksiran tinggi cetaknya, poin
 */
record TabelTampil(
        Tabel tabel,
        String huruf,
        String hurufLembar,
        List<String> lebar,
        List<String> lebarCetak,
        List<List<SelTampil>> kepala,
        List<List<BarisTampil>> kelompok,
        double tinggi) {

    private static final int BARIS_UTUH = 7;
    /** Tabel pendek yang lebih tinggi daripada ini dibelah saja: memindahkannya meninggalkan halaman yang kosong separuh. */
    private static final double TINGGI_UTUH = 200;

    private static final int SERANGKAI = 3;

    /** Sel dengan kelas CSS-nya. */
    record SelTampil(String teks, int bentang, int tinggi, String kelas) {}

    /** Baris dengan kelas CSS-nya. */
    record BarisTampil(String kelas, List<SelTampil> sel) {}

    static TabelTampil dari(Tabel tabel) {
        TataTabel tata = TataTabel.dari(tabel);
        List<String> lebar = tata.lebar().stream()
                .map(l -> BigDecimal.valueOf(l, 1).toPlainString() + "%")
                .toList();
        // Pencetak memotong persen pecahan, sehingga kolom sempit kehilangan sampai sepersepuluh lebarnya dan katanya
        // terpenggal; perbandingannya sama bila setiap persen sepuluh kali lipat.
        List<String> lebarCetak = tata.lebar().stream().map(l -> l + "%").toList();
        List<List<SelTampil>> kepala = tata.kepala().stream()
                .map(baris -> baris.stream().map(TabelTampil::kepala).toList())
                .toList();
        return new TabelTampil(
                tabel,
                huruf(tata.ukuranHuruf()),
                huruf(Math.min(tata.ukuranHuruf(), TinggiTabel.HURUF_LEMBAR)),
                lebar,
                lebarCetak,
                kepala,
                kelompok(tata.baris()),
                TinggiTabel.tegak(tabel, tata));
    }

    private static String huruf(int setengahPoin) {
        return BigDecimal.valueOf(setengahPoin * 5L, 1).toPlainString() + "pt";
    }

    /** Benar bila dicetak di halaman melintang. */
    public boolean melintang() {
        return tabel.orientasi() == Orientasi.MELINTANG;
    }

    /** Benar bila tabelnya pendek: lebih baik pindah halaman seluruhnya daripada terbelah. */
    public boolean utuh() {
        return !melintang() && tabel.baris().size() <= BARIS_UTUH && tinggi <= TINGGI_UTUH;
    }

    /**
     * Kepala tanpa sel setinggi dua baris: pencetak PDF menghilangkan sel seperti itu saat kepala diulang, maka
     * judulnya ditaruh di baris bawah dan sel atasnya dikosongkan.
     */
    public List<List<SelTampil>> kepalaCetak() {
        if (kepala.size() == 1) {
            return kepala;
        }
        List<SelTampil> atas = new ArrayList<>();
        List<SelTampil> bawah = new ArrayList<>();
        Iterator<SelTampil> anak = kepala.get(1).iterator();
        for (SelTampil s : kepala.get(0)) {
            boolean tinggi = s.tinggi() > 1;
            atas.add(tinggi ? new SelTampil("", 1, 1, "atas-kosong") : s);
            for (int i = 0; i < s.bentang(); i++) {
                bawah.add(tinggi ? new SelTampil(s.teks(), 1, 1, "bawah") : anak.next());
            }
        }
        return List.of(atas, bawah);
    }

    private static SelTampil kepala(SelTata s) {
        return new SelTampil(s.teks(), s.bentang(), s.tinggi(), "");
    }

    /** Baris yang tidak boleh terpisah halaman; baris pertama dan terakhir tidak pernah sendirian. */
    private static List<List<BarisTampil>> kelompok(List<BarisTata> semua) {
        List<List<BarisTampil>> hasil = new ArrayList<>();
        boolean menunggu = false;
        for (int i = 0; i < semua.size(); i++) {
            BarisTata baris = semua.get(i);
            boolean tepi = i == 1 || i == semua.size() - 1;
            boolean ikut = menunggu || tepi || baris.ikutSebelumnya();
            boolean penuh = !hasil.isEmpty() && hasil.get(hasil.size() - 1).size() >= SERANGKAI;
            if (hasil.isEmpty() || !ikut || (penuh && baris.menyambung() && !tepi)) {
                hasil.add(new ArrayList<>());
            }
            hasil.get(hasil.size() - 1).add(baris(baris));
            menunggu = baris.jenis() == JenisBaris.KELOMPOK;
        }
        return hasil;
    }

    private static BarisTampil baris(BarisTata baris) {
        List<SelTampil> sel = baris.sel().stream()
                .map(s -> new SelTampil(s.teks(), s.bentang(), s.tinggi(), kelas(s, baris.tingkat())))
                .toList();
        String bawahan = baris.jenis() == JenisBaris.KELOMPOK && baris.tingkat() > 0 ? " bawahan" : "";
        return new BarisTampil(baris.jenis().name().toLowerCase(Locale.ROOT) + bawahan, sel);
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
