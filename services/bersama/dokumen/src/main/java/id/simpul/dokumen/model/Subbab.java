package id.simpul.dokumen.model;

import java.util.List;

/**
 * Subbab; boleh beranak sampai dua tingkat lagi (3.3, 3.3.1, 3.3.1.1).
 *
 * @param nomor "3.1"; diisi {@link Dokumen}, bukan pemanggil
 * @param judul judul tanpa nomor
 * @param isi blok sebelum anak pertama
 * @param anak subbab di bawahnya
 */
public record Subbab(String nomor, String judul, List<Blok> isi, List<Subbab> anak) {
    public Subbab {
        judul = TeksAman.sebaris(judul);
        isi = List.copyOf(isi);
        anak = List.copyOf(anak);
    }

    /** Subbab yang belum bernomor. */
    public Subbab(String judul, List<? extends Blok> isi, List<Subbab> anak) {
        this("", judul, List.copyOf(isi), anak);
    }

    /** Subbab tanpa anak. */
    public static Subbab tunggal(String judul, Blok... isi) {
        return new Subbab(judul, List.of(isi), List.of());
    }

    /** Jangkar tautan, misalnya {@code sub-3-1}. */
    public String jangkar() {
        return Jangkar.dari("sub-" + nomor);
    }

    /** "3.1 Metode Pengukuran". */
    public String judulBernomor() {
        return nomor.isEmpty() ? judul : nomor + " " + judul;
    }
}
