package id.simpul.realisasi.realisasi.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Siapa saja yang pernah mengisi, dan langkah alur yang terakhir.
 *
 * @param pengisi {@code sub} setiap orang yang pernah menyimpan, urut pertama kali; tidak pernah berkurang
 * @param langkah paling banyak 50 langkah terakhir; seluruhnya ada di riwayat
 */
public record Jejak(List<String> pengisi, List<Langkah> langkah) {
    private static final int LANGKAH_TERBANYAK = 50;

    public Jejak {
        pengisi = List.copyOf(pengisi);
        langkah = List.copyOf(langkah);
    }

    /** Jejak realisasi yang belum pernah disimpan. */
    public static Jejak baru() {
        return new Jejak(List.of(), List.of());
    }

    /** Jejak sesudah orang itu menyimpan isian. */
    public Jejak diisi(String orang) {
        if (pengisi.contains(orang)) {
            return this;
        }
        List<String> tambah = new ArrayList<>(pengisi);
        tambah.add(orang);
        return new Jejak(tambah, langkah);
    }

    /** Langkah alur terakhir; null bila belum pernah dilangkahkan. */
    public Langkah terakhir() {
        return langkah.isEmpty() ? null : langkah.get(langkah.size() - 1);
    }

    /** Jejak sesudah satu langkah alur. */
    public Jejak melangkah(Langkah baru) {
        List<Langkah> tambah = new ArrayList<>(langkah);
        tambah.add(baru);
        int awal = Math.max(0, tambah.size() - LANGKAH_TERBANYAK);
        return new Jejak(pengisi, tambah.subList(awal, tambah.size()));
    }
}
