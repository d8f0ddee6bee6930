package id.simpul.dokumen.tata;

import id.simpul.dokumen.grafik.Gambar;
import id.simpul.dokumen.grafik.Pelukis;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JedaHalaman;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.model.TandaTangan;
import id.simpul.dokumen.model.TandaTanganBerdua;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Taksiran tinggi dokumen selembar dalam poin, dengan ukuran huruf dan jarak lembar cetak. Dipakai penyusun untuk memilih
 * isi yang masih muat; taksirannya sengaja sedikit lebih tinggi daripada hasil cetaknya.
 */
public final class TinggiLembar implements Blok.Pengunjung<Double> {
    private static final double BIDANG_TINGGI = 759;
    private static final double BIDANG_LEBAR = 493;
    private static final double LEBAR_GAMBAR = 439.4;
    private static final double HURUF = 9;
    private static final double BARIS = HURUF * 1.45;
    private static final double KEPALA = 32;
    private static final double JUDUL_BAB = 33;
    private static final double JUDUL_SUBBAB = 24;
    private static final double JEJAK = 32;
    private static final double JEJAK_BARIS = 11;
    private static final double KECIL = 8 * 1.45 + 2;

    private TinggiLembar() {}

    /** Benar bila isinya ditaksir muat di satu halaman. */
    public static boolean muat(Dokumen dokumen) {
        return dari(dokumen) <= BIDANG_TINGGI;
    }

    /** Taksiran tinggi seluruh isi, poin. */
    static double dari(Dokumen dokumen) {
        TinggiLembar penaksir = new TinggiLembar();
        double isi = dokumen.depan().stream().mapToDouble(penaksir::bab).sum();
        return KEPALA + isi + JEJAK + JEJAK_BARIS * dokumen.jejak().potret().size();
    }

    private double bab(Bab bab) {
        double subbab = bab.subbab().stream()
                .mapToDouble(satu -> JUDUL_SUBBAB + blok(satu.isi()))
                .sum();
        return JUDUL_BAB + blok(bab.isi()) + subbab;
    }

    private double blok(List<Blok> semua) {
        return semua.stream().mapToDouble(satu -> satu.terima(this)).sum();
    }

    @Override
    public Double paragraf(Paragraf blok) {
        return 4 + BARIS * BungkusBaris.banyak(teks(blok), HURUF, BIDANG_LEBAR);
    }

    @Override
    public Double daftarButir(DaftarButir blok) {
        return 4
                + blok.butir().stream()
                        .mapToDouble(satu -> 1.5 + BARIS * BungkusBaris.banyak(teks(satu), HURUF, BIDANG_LEBAR - 18))
                        .sum();
    }

    @Override
    public Double tabel(Tabel blok) {
        return TinggiTabel.lembar(blok, BIDANG_LEBAR);
    }

    @Override
    public Double grafik(Grafik blok) {
        Gambar gambar = Pelukis.gambar(blok);
        double tinggi = gambar.tinggi() * LEBAR_GAMBAR / gambar.lebar();
        return 32 + tinggi + (blok.sumber().isEmpty() ? 0 : KECIL);
    }

    @Override
    public Double kekosongan(Kekosongan blok) {
        return 25 + 2 * BARIS;
    }

    @Override
    public Double angkaKunci(AngkaKunci blok) {
        return 67.0;
    }

    @Override
    public Double tandaTangan(TandaTangan blok) {
        return 84 + BARIS * (2 + blok.jabatan().size());
    }

    @Override
    public Double tandaTanganBerdua(TandaTanganBerdua blok) {
        return 76 + BARIS * 6;
    }

    @Override
    public Double jedaHalaman(JedaHalaman blok) {
        return BIDANG_TINGGI;
    }

    private static String teks(Paragraf paragraf) {
        return paragraf.potongan().stream()
                .map(satu -> satu instanceof Potongan.Teks teks ? teks.isi() : ((Potongan.Rujukan) satu).label())
                .collect(Collectors.joining());
    }
}
