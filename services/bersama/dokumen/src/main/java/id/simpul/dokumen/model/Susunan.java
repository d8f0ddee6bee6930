package id.simpul.dokumen.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Daftar-daftar dokumen menurut urutan cetaknya.
 *
 * @param isi judul bab dan subbab
 * @param tabel semua tabel
 * @param grafik semua gambar
 * @param kekurangan isi yang belum ada
 */
public record Susunan(List<Judul> isi, List<Tabel> tabel, List<Grafik> grafik, List<Kekurangan> kekurangan) {

    /**
     * Satu baris daftar isi.
     *
     * @param tingkat 1 bab, 2 subbab, 3 anak subbab
     * @param nomor nomor atau kosong
     * @param judul judul tanpa nomor
     * @param jangkar tujuan tautan
     */
    public record Judul(int tingkat, String nomor, String judul, String jangkar) {
        /** Kelas gaya baris daftar isi: tingkatnya, dan letaknya bila bab bernomor atau bagian depan. */
        public String kelas() {
            String letak = nomor.isEmpty() ? " romawi" : nomor.startsWith("BAB") ? " babak" : "";
            return "t" + tingkat + letak;
        }
    }

    static Susunan dari(Dokumen dokumen) {
        Penelusur p = new Penelusur();
        dokumen.depan().forEach(p::bab);
        dokumen.bab().forEach(p::bab);
        dokumen.lampiran().forEach(p::bab);
        return new Susunan(List.copyOf(p.isi), List.copyOf(p.tabel), List.copyOf(p.grafik), List.copyOf(p.kekurangan));
    }

    private static final class Penelusur {
        private final List<Judul> isi = new ArrayList<>();
        private final List<Tabel> tabel = new ArrayList<>();
        private final List<Grafik> grafik = new ArrayList<>();
        private final List<Kekurangan> kekurangan = new ArrayList<>();

        void bab(Bab bab) {
            isi.add(new Judul(1, bab.nomor(), bab.judul(), bab.jangkar()));
            blok(bab.judulBernomor(), bab.isi());
            String induk = bab.nomor().isEmpty() ? bab.judul() : bab.nomor();
            bab.subbab().forEach(s -> subbab(induk, 2, s));
        }

        private void subbab(String induk, int tingkat, Subbab s) {
            if (!s.nomor().isEmpty()) {
                isi.add(new Judul(tingkat, s.nomor(), s.judul(), s.jangkar()));
            }
            blok(induk + ", " + s.judulBernomor(), s.isi());
            s.anak().forEach(a -> subbab(induk, tingkat + 1, a));
        }

        private void blok(String bagian, List<Blok> semua) {
            for (Blok b : semua) {
                if (b instanceof Tabel t) {
                    tabel.add(t);
                } else if (b instanceof Grafik g) {
                    grafik.add(g);
                } else if (b instanceof Kekosongan k) {
                    kekurangan.add(new Kekurangan(bagian, k.apa(), k.petunjuk(), k.tempat()));
                }
            }
        }
    }
}
