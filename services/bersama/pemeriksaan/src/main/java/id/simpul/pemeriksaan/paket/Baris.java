package id.simpul.pemeriksaan.paket;

import id.simpul.berkas.PembacaAngka;
import id.simpul.pemeriksaan.Rujukan;
import java.util.List;
import java.util.Optional;

/** Satu baris tabel yang ingat berkas dan nomor barisnya. Kolom yang tidak ada dibaca kosong. */
public final class Baris {
    private final Tabel tabel;
    private final int nomor;
    private final int urutan;
    private final List<String> sel;
    /** Hasil baca angka tiap sel; diisi saat pertama diminta karena banyak kaidah meminta sel yang sama. */
    private IsiSel[] ingatan;

    Baris(Tabel tabel, int nomor, int urutan, List<String> sel) {
        this.tabel = tabel;
        this.nomor = nomor;
        this.urutan = urutan;
        this.sel = List.copyOf(sel);
    }

    public Tabel tabel() {
        return tabel;
    }

    /** Nomor baris di berkas; kepala tabel adalah 1. */
    public int nomor() {
        return nomor;
    }

    /** Urutan baris data mulai 0, dipakai sebagai indeks. */
    public int urutan() {
        return urutan;
    }

    public String teks(String kolom) {
        return teks(tabel.letak(kolom));
    }

    public String teks(int letak) {
        return letak < 0 || letak >= sel.size() ? "" : sel.get(letak);
    }

    public boolean terisi(String kolom) {
        return !teks(kolom).isEmpty();
    }

    public Optional<Angka> angka(String kolom) {
        return isi(tabel.letak(kolom)).angka();
    }

    public IsiSel isi(int letak) {
        if (letak < 0 || letak >= sel.size()) {
            return IsiSel.KOSONG;
        }
        // Dua utas yang bersamaan paling jauh membaca sel yang sama dua kali dengan hasil yang sama.
        IsiSel[] terbaca = ingatan;
        if (terbaca == null) {
            terbaca = new IsiSel[sel.size()];
            ingatan = terbaca;
        }
        IsiSel isi = terbaca[letak];
        if (isi == null) {
            isi = IsiSel.dari(PembacaAngka.baca(sel.get(letak), tabel.bentuk(letak)), sel.get(letak));
            terbaca[letak] = isi;
        }
        return isi;
    }

    public Rujukan rujukan() {
        return new Rujukan(tabel.berkas(), nomor, teks("baris"));
    }
}
