package id.simpul.pemeriksaan.paket;

import id.simpul.berkas.BentukAngka;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Satu berkas CSV: kepala kolom dan baris-barisnya dalam urutan tercetak. */
public final class Tabel {
    private final String nama;
    private final String berkas;
    private final List<String> kolom;
    private final Map<String, Integer> letak = new HashMap<>();
    private final List<BentukAngka> bentuk;
    private final List<Baris> baris = new ArrayList<>();
    private final List<Baris> timpang = new ArrayList<>();

    Tabel(String nama, String berkas, List<String> kolom, List<BentukAngka> bentuk) {
        this.nama = nama;
        this.berkas = berkas;
        this.kolom = List.copyOf(kolom);
        this.bentuk = List.copyOf(bentuk);
        for (int i = 0; i < kolom.size(); i++) {
            letak.putIfAbsent(kolom.get(i), i);
        }
    }

    void tambah(int nomor, List<String> sel) {
        baris.add(new Baris(this, nomor, baris.size(), sel));
    }

    /** Baris yang selnya lebih banyak daripada kepala kolom: isi kolomnya mungkin bergeser. */
    void tambahTimpang(int nomor, List<String> sel) {
        tambah(nomor, sel);
        timpang.add(baris.get(baris.size() - 1));
    }

    /** Nama tanpa folder dan akhiran, misalnya {@code anggaran} atau {@code dtks}. */
    public String nama() {
        return nama;
    }

    public String berkas() {
        return berkas;
    }

    public List<String> kolom() {
        return kolom;
    }

    public List<Baris> baris() {
        return Collections.unmodifiableList(baris);
    }

    /** Baris yang isi kolomnya mungkin bergeser karena selnya berlebih; biasanya kosong. */
    public List<Baris> timpang() {
        return Collections.unmodifiableList(timpang);
    }

    public int letak(String namaKolom) {
        return letak.getOrDefault(namaKolom, -1);
    }

    public boolean punya(String namaKolom) {
        return letak.containsKey(namaKolom);
    }

    BentukAngka bentuk(int letakKolom) {
        return bentuk.get(letakKolom);
    }
}
