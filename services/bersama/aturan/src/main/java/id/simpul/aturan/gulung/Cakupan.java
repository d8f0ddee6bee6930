package id.simpul.aturan.gulung;

import java.util.List;

/**
 * Berapa bagian yang benar-benar masuk hitungan.
 *
 * @param terpakai banyaknya bagian yang dihitung
 * @param banyak banyaknya bagian yang diminta
 * @param tidakIkut nama bagian yang tidak dihitung karena nilainya tidak ada
 */
public record Cakupan(int terpakai, int banyak, List<String> tidakIkut) {
    public Cakupan {
        tidakIkut = List.copyOf(tidakIkut);
    }

    public boolean penuh() {
        return terpakai == banyak;
    }

    /** Misalnya {@code 2 dari 3}. */
    @Override
    public String toString() {
        return terpakai + " dari " + banyak;
    }
}
