package id.simpul.dokumen.html;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Subbab;
import java.util.List;

/**
 * Bab atau subbab siap tuang.
 *
 * @param tingkat 1 untuk bab, 2 dan seterusnya untuk subbab
 * @param nomor nomor atau kosong
 * @param judul judul tanpa nomor
 * @param jangkar pengenal tautan
 * @param blok isi sebelum anak pertama
 * @param anak subbab di bawahnya
 */
record BagianTampil(
        int tingkat, String nomor, String judul, String jangkar, List<BlokTampil> blok, List<BagianTampil> anak) {

    /** Benar bila isi pertamanya tabel melintang: judulnya ikut pindah ke halaman melintang. */
    public boolean mulaiMelintang() {
        return !blok.isEmpty() && blok.get(0).isi() instanceof TabelTampil t && t.melintang();
    }

    static List<BagianTampil> bab(List<Bab> semua) {
        return semua.stream()
                .map(b -> new BagianTampil(
                        1, b.nomor(), b.judul(), b.jangkar(), BlokTampil.semua(b.isi()), subbab(2, b.subbab())))
                .toList();
    }

    private static List<BagianTampil> subbab(int tingkat, List<Subbab> semua) {
        return semua.stream()
                .map(s -> new BagianTampil(
                        tingkat,
                        s.nomor(),
                        s.judul(),
                        s.jangkar(),
                        BlokTampil.semua(s.isi()),
                        subbab(tingkat + 1, s.anak())))
                .toList();
    }
}
