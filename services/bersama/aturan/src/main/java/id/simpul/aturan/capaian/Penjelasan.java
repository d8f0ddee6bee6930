package id.simpul.aturan.capaian;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Periksa;
import java.util.List;

/**
 * Cara sebuah angka terbentuk, langkah demi langkah, untuk dibaca orang.
 *
 * @param tentang angka yang dijelaskan
 * @param langkah berurut dari bahan sampai angka yang tampil
 */
public record Penjelasan(String tentang, List<Langkah> langkah) {
    public Penjelasan {
        tentang = Periksa.teks("tentang", tentang, 300);
        langkah = List.copyOf(langkah);
    }

    /**
     * Satu langkah hitungan.
     *
     * @param urutan mulai 1
     * @param apa yang dilakukan
     * @param masukan bilangan yang dipakai
     * @param rumus bunyi rumus dengan bilangannya; {@code null} bila langkah tidak menghitung
     * @param hasil hasil langkah
     * @param pembulatan cara membulatkan; {@code null} bila langkah tidak membulatkan
     */
    public record Langkah(
            int urutan, String apa, List<Masukan> masukan, String rumus, String hasil, String pembulatan) {
        public Langkah {
            masukan = List.copyOf(masukan);
        }
    }

    /** Bilangan bernama yang masuk ke sebuah langkah. */
    public record Masukan(String nama, String nilai) {}

    /** Penjelasan capaian satu indikator. */
    public static Penjelasan capaian(CapaianIndikator capaian, AturanCapaian aturan) {
        return new PenjelasanCapaian(capaian, aturan).susun();
    }

    /** Penjelasan rata-rata menurut aturan kota. */
    public static Penjelasan rataRata(List<CapaianIndikator> indikator, AturanCapaian aturan) {
        return rataRata(indikator, JenisRataRata.dari(aturan.dasarRataRata()), aturan);
    }

    /** Penjelasan satu rata-rata bernama, dibulatkan menurut aturan kota. */
    public static Penjelasan rataRata(List<CapaianIndikator> indikator, JenisRataRata jenis, AturanCapaian aturan) {
        return new PenjelasanRataRata(indikator, jenis, aturan).susun();
    }
}
