package id.simpul.dokumen.html;

import id.simpul.dokumen.grafik.Gambar;
import id.simpul.dokumen.grafik.KanvasSvg;
import id.simpul.dokumen.grafik.Pelukis;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JedaHalaman;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.model.TandaTangan;
import id.simpul.dokumen.model.TandaTanganBerdua;
import id.simpul.dokumen.tata.TampilanSel;
import java.util.List;

/**
 * Blok yang siap dituang ke templat.
 *
 * @param jenis nama jenis, dipakai templat memilih bentuk
 * @param isi bloknya sendiri atau bentuk siap tuangnya
 */
record BlokTampil(String jenis, Object isi) {

    /** Satu angka besar dengan keterangannya. */
    record Angka(String label, String nilai, String keterangan, String huruf) {}

    /** Gambar beserta SVG-nya, tinggi cetaknya, dan uraian bagi pembaca layar. */
    record GambarTampil(Grafik grafik, String svg, String tinggi, String uraian) {}

    static List<BlokTampil> semua(List<Blok> blok) {
        return blok.stream().map(b -> b.terima(PEMBENTUK)).toList();
    }

    private static final Blok.Pengunjung<BlokTampil> PEMBENTUK = new Blok.Pengunjung<>() {
        @Override
        public BlokTampil paragraf(Paragraf blok) {
            return new BlokTampil("paragraf", blok);
        }

        @Override
        public BlokTampil daftarButir(DaftarButir blok) {
            return new BlokTampil(blok.bernomor() ? "bernomor" : "berbulatan", blok);
        }

        @Override
        public BlokTampil tabel(Tabel blok) {
            return new BlokTampil("tabel", TabelTampil.dari(blok));
        }

        @Override
        public BlokTampil grafik(Grafik blok) {
            Gambar gambar = Pelukis.gambar(blok);
            String tinggi = UkuranCetak.tinggi(gambar);
            return new BlokTampil("grafik", new GambarTampil(blok, KanvasSvg.tulis(gambar), tinggi, gambar.uraian()));
        }

        @Override
        public BlokTampil kekosongan(Kekosongan blok) {
            return new BlokTampil("kekosongan", blok);
        }

        @Override
        public BlokTampil angkaKunci(AngkaKunci blok) {
            List<Angka> angka = blok.butir().stream()
                    .map(b -> new Angka(
                            b.label(), TampilanSel.tulis(b.nilai()), b.keterangan(), UkuranCetak.huruf(b, blok)))
                    .toList();
            return new BlokTampil("angkaKunci", angka);
        }

        @Override
        public BlokTampil tandaTangan(TandaTangan blok) {
            return new BlokTampil("tandaTangan", blok);
        }

        @Override
        public BlokTampil tandaTanganBerdua(TandaTanganBerdua blok) {
            return new BlokTampil("tandaTanganBerdua", blok);
        }

        @Override
        public BlokTampil jedaHalaman(JedaHalaman blok) {
            return new BlokTampil("jedaHalaman", blok);
        }
    };
}
