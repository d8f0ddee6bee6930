package id.simpul.dokumen.tata;

import id.simpul.dokumen.grafik.Huruf;
import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Orientasi;
import id.simpul.dokumen.model.Rata;
import java.util.ArrayList;
import java.util.List;

/**
 * Lebar kolom menurut bobot penyusun, dengan jaminan angka dan kata terpanjang tidak terpotong: kolom yang kurang lebar
 * ditambah dari kolom yang longgar, dan bila tetap tidak muat huruf tabel dikecilkan. Ukurannya poin di kertas, bukan uang
 * atau persen, maka {@code double}.
 *
 * @param perseribu lebar tiap kolom, berjumlah 1000
 * @param ukuranHuruf ukuran huruf tabel dalam setengah poin (17 berarti 8,5 pt)
 */
record LebarKolom(List<Integer> perseribu, int ukuranHuruf) {
    private static final int UKURAN_BIASA = 17;
    private static final int UKURAN_TERKECIL = 12;
    static final double BANTALAN = 10;
    private static final double BAGIAN_URAIAN = 0.8;
    static final double BIDANG_TEGAK = 439;
    private static final double BIDANG_MELINTANG = 717;

    static LebarKolom hitung(List<Kolom> kolom, List<BarisTata> baris, Orientasi orientasi) {
        double bidang = orientasi == Orientasi.MELINTANG ? BIDANG_MELINTANG : BIDANG_TEGAK;
        for (int ukuran = UKURAN_BIASA; ; ukuran--) {
            double[] paling = palingSempit(kolom, baris, ukuran / 2.0, bidang);
            if (jumlah(paling) <= bidang || ukuran == UKURAN_TERKECIL) {
                double[] lebar = sebar(kolom, paling, bidang);
                Kelonggaran.alihkan(kolom, baris, ukuran / 2.0, paling, lebar);
                return new LebarKolom(perseribu(lebar), ukuran);
            }
        }
    }

    private static double[] palingSempit(List<Kolom> kolom, List<BarisTata> baris, double ukuran, double bidang) {
        double[] hasil = new double[kolom.size()];
        for (int k = 0; k < hasil.length; k++) {
            hasil[k] = terpanjang(kolom.get(k).judulBersatuan(), Huruf.TEBAL, ukuran);
        }
        for (BarisTata b : baris) {
            Huruf huruf = b.jenis() == JenisBaris.BIASA ? Huruf.BIASA : Huruf.TEBAL;
            for (SelTata s : b.sel()) {
                if (s.bentang() == 1) {
                    boolean utuh = s.rata() == Rata.KANAN;
                    double perlu = utuh ? huruf.lebar(s.teks(), ukuran) : terpanjang(s.teks(), huruf, ukuran);
                    double jorok = s.uraian() ? 8 * Math.min(b.tingkat(), 3) : 0;
                    hasil[s.kolom()] = Math.max(hasil[s.kolom()], perlu + jorok);
                }
            }
        }
        for (int k = 0; k < hasil.length; k++) {
            hasil[k] = Math.min(hasil[k] + BANTALAN, bidang * 0.4);
        }
        lapangkanUraian(kolom, baris, ukuran, bidang, hasil);
        return hasil;
    }

    /** Uraian panjang tidak boleh terhimpit menjadi kolom sempit bertingkat-tingkat. */
    private static void lapangkanUraian(
            List<Kolom> kolom, List<BarisTata> baris, double ukuran, double bidang, double[] hasil) {
        int bobot = kolom.stream().mapToInt(Kolom::lebar).sum();
        for (BarisTata b : baris) {
            for (SelTata s : b.sel()) {
                if (s.bentang() == 1 && s.rata() == Rata.KIRI) {
                    double layak = bidang * kolom.get(s.kolom()).lebar() / bobot * BAGIAN_URAIAN;
                    double penuh = Huruf.BIASA.lebar(s.teks(), ukuran) + BANTALAN;
                    hasil[s.kolom()] = Math.max(hasil[s.kolom()], Math.min(layak, penuh));
                }
            }
        }
    }

    /** Kata yang masih disusul kata lain diukur beserta spasinya, seperti pencetak mengukurnya. */
    private static double terpanjang(String teks, Huruf huruf, double ukuran) {
        List<String> kata = TempatPenggal.bagian(teks);
        double spasi = huruf.lebar(" ", ukuran);
        double hasil = 0;
        for (int i = 0; i < kata.size(); i++) {
            boolean terakhir = i == kata.size() - 1;
            hasil = Math.max(hasil, huruf.lebar(kata.get(i), ukuran) + (terakhir ? 0 : spasi));
        }
        return hasil;
    }

    /** Bobot penyusun berlaku bagi kolom yang cukup lebar; yang kurang dipatok selebar keperluannya. */
    private static double[] sebar(List<Kolom> kolom, double[] paling, double bidang) {
        boolean[] patok = new boolean[paling.length];
        double[] lebar = new double[paling.length];
        for (boolean berubah = true; berubah; ) {
            berubah = false;
            double sisa = bidang;
            double bobot = 0;
            for (int k = 0; k < lebar.length; k++) {
                sisa -= patok[k] ? paling[k] : 0;
                bobot += patok[k] ? 0 : kolom.get(k).lebar();
            }
            for (int k = 0; k < lebar.length; k++) {
                lebar[k] =
                        patok[k] ? paling[k] : Math.max(0, sisa) * kolom.get(k).lebar() / bobot;
                if (!patok[k] && lebar[k] < paling[k]) {
                    patok[k] = true;
                    berubah = true;
                }
            }
        }
        return lebar;
    }

    private static List<Integer> perseribu(double[] lebar) {
        double jumlah = jumlah(lebar);
        List<Integer> hasil = new ArrayList<>();
        double sejauhIni = 0;
        int batas = 0;
        for (double l : lebar) {
            sejauhIni += l;
            int batasBaru = (int) Math.round(sejauhIni * 1000 / jumlah);
            hasil.add(batasBaru - batas);
            batas = batasBaru;
        }
        return List.copyOf(hasil);
    }

    static double jumlah(double[] lebar) {
        double hasil = 0;
        for (double satu : lebar) {
            hasil += satu;
        }
        return hasil;
    }
}
