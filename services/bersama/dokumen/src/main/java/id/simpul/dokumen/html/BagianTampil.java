package id.simpul.dokumen.html;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.tata.AwalMelintang;
import java.util.List;
import java.util.Set;

/**
 * Bab atau subbab siap tuang.
 *
 * @param tingkat 1 untuk bab, 2 dan seterusnya untuk subbab
 * @param nomor nomor atau kosong
 * @param judul judul tanpa nomor
 * @param jangkar pengenal tautan
 * @param blok isi sebelum anak pertama
 * @param awalMelintang letak tabel melintang yang membuka bagian ini; -1 bila tidak ada
 * @param anak subbab di bawahnya
 */
record BagianTampil(
        int tingkat,
        String nomor,
        String judul,
        String jangkar,
        List<BlokTampil> blok,
        int awalMelintang,
        List<BagianTampil> anak) {

    private static final Set<String> TEKS = Set.of("paragraf", "bernomor", "berbulatan", "kekosongan");

    /** Benar bila judulnya pindah ke halaman melintang bersama tabel pembukanya. */
    public boolean mulaiMelintang() {
        return awalMelintang >= 0;
    }

    /** Benar bila isi pertamanya teks: judulnya cukup ditemani beberapa baris, tidak perlu tempat bagi kepala tabel. */
    public boolean dibukaTeks() {
        return !blok.isEmpty() && TEKS.contains(blok.get(0).jenis());
    }

    /** Benar bila langsung disusul judul anaknya: ketiga judul beserta isi pertamanya perlu tempat sehalaman. */
    public boolean dibukaAnak() {
        return blok.isEmpty() && !anak.isEmpty();
    }

    static List<BagianTampil> bab(List<Bab> semua) {
        return semua.stream()
                .map(b -> new BagianTampil(
                        1,
                        b.nomor(),
                        b.judul(),
                        b.jangkar(),
                        BlokTampil.semua(b.isi()),
                        AwalMelintang.letak(b.isi()),
                        subbab(2, b.subbab())))
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
                        AwalMelintang.letak(s.isi()),
                        subbab(tingkat + 1, s.anak())))
                .toList();
    }
}
