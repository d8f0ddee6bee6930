package id.simpul.dokumen.tata;

import id.simpul.dokumen.model.Tabel;
import java.util.List;

/** Taksiran tinggi cetak tabel, poin; sengaja sedikit lebih tinggi daripada hasil cetaknya. */
public final class TinggiTabel {
    /** Ukuran huruf tabel terbesar di lembar ringkasan, setengah poin. */
    public static final int HURUF_LEMBAR = 16;

    private static final double JUDUL = 28;
    private static final double BANTALAN_KEPALA = 8;
    private static final double BANTALAN_BARIS = 6.2;
    private static final double BANTALAN_SISI = 9;
    private static final double BARIS_KAKI = 8 * 1.45 + 2;
    private static final double JARAK_BARIS = 1.25;

    private final TataTabel tata;
    private final double bidang;
    private final double huruf;

    private TinggiTabel(TataTabel tata, double bidang, double huruf) {
        this.tata = tata;
        this.bidang = bidang;
        this.huruf = huruf;
    }

    /** Tinggi di halaman tegak dokumen berbentuk buku. */
    public static double tegak(Tabel tabel, TataTabel tata) {
        return new TinggiTabel(tata, LebarKolom.BIDANG_TEGAK, tata.ukuranHuruf() / 2.0).dari(tabel);
    }

    /** Tinggi di lembar, yang huruf tabelnya lebih kecil daripada di buku. */
    static double lembar(Tabel tabel, double bidang) {
        TataTabel tata = TataTabel.dari(tabel);
        return new TinggiTabel(tata, bidang, Math.min(tata.ukuranHuruf(), HURUF_LEMBAR) / 2.0).dari(tabel);
    }

    /** Beserta judul, catatan, dan sumbernya. */
    private double dari(Tabel tabel) {
        double kepala = tata.kepala().stream()
                .mapToDouble(satu -> BANTALAN_KEPALA + isi(satu))
                .sum();
        double baris = tata.baris().stream()
                .mapToDouble(satu -> BANTALAN_BARIS + isi(satu.sel()))
                .sum();
        int kaki = tabel.catatanLengkap().size() + (tabel.sumber().isEmpty() ? 0 : 1);
        return JUDUL + kepala + baris + BARIS_KAKI * kaki;
    }

    /** Tinggi isi satu baris: sel yang terbanyak barisnya. */
    private double isi(List<SelTata> sel) {
        int terbanyak = sel.stream()
                .mapToInt(satu -> BungkusBaris.banyak(satu.teks(), huruf, lebar(satu) - BANTALAN_SISI))
                .max()
                .orElse(1);
        return terbanyak * huruf * JARAK_BARIS;
    }

    private double lebar(SelTata sel) {
        int perseribu = tata.lebar().subList(sel.kolom(), sel.kolom() + sel.bentang()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return perseribu * bidang / 1000;
    }
}
