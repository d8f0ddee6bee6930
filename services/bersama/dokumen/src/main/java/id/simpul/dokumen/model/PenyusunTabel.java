package id.simpul.dokumen.model;

import java.util.ArrayList;
import java.util.List;

/** Penyusun {@link Tabel}; dipakai satu utas, sekali jadi. */
public final class PenyusunTabel {
    private final String nama;
    private final String judul;
    private final List<Kolom> kolom = new ArrayList<>();
    private final List<Baris> baris = new ArrayList<>();
    private final List<String> catatan = new ArrayList<>();
    private String sumber = "";
    private Orientasi orientasi = Orientasi.TEGAK;

    PenyusunTabel(String nama, String judul) {
        this.nama = nama;
        this.judul = judul;
    }

    /** Menambah kolom di kanan. */
    public PenyusunTabel kolom(Kolom... tambahan) {
        kolom.addAll(List.of(tambahan));
        return this;
    }

    /** Menambah baris biasa. */
    public PenyusunTabel baris(Sel... sel) {
        return baris(Baris.biasa(sel));
    }

    /** Menambah baris. */
    public PenyusunTabel baris(Baris tambahan) {
        baris.add(tambahan);
        return this;
    }

    /** Menambah catatan di bawah tabel. */
    public PenyusunTabel catatan(String tambahan) {
        catatan.add(tambahan);
        return this;
    }

    /** Asal angka. */
    public PenyusunTabel sumber(String asal) {
        sumber = asal;
        return this;
    }

    /** Mencetak tabel di halaman melintang. */
    public PenyusunTabel melintang() {
        orientasi = Orientasi.MELINTANG;
        return this;
    }

    /** Tabel jadi, belum bernomor. */
    public Tabel jadi() {
        return new Tabel("", nama, judul, kolom, baris, catatan, sumber, orientasi);
    }
}
