package id.simpul.dokumen.model;

import java.util.List;

/**
 * Bab, bagian depan, atau lampiran.
 *
 * @param nomor "BAB III", "Lampiran 2", atau kosong; diisi {@link Dokumen}, bukan pemanggil
 * @param judul judul tanpa nomor
 * @param isi blok sebelum subbab pertama
 * @param subbab subbab tingkat pertama
 */
public record Bab(String nomor, String judul, List<Blok> isi, List<Subbab> subbab) {
    public Bab {
        judul = TeksAman.sebaris(judul);
        isi = List.copyOf(isi);
        subbab = List.copyOf(subbab);
    }

    /** Bab yang belum bernomor. */
    public Bab(String judul, List<? extends Blok> isi, List<Subbab> subbab) {
        this("", judul, List.copyOf(isi), subbab);
    }

    /** Bab tanpa subbab. */
    public static Bab tunggal(String judul, Blok... isi) {
        return new Bab(judul, List.of(isi), List.of());
    }

    /** Jangkar tautan, misalnya {@code bab-iii}; tetap selama nomor dan judul tetap. */
    public String jangkar() {
        return Jangkar.dari(nomor.isEmpty() ? judul : nomor);
    }

    /** "BAB III AKUNTABILITAS KINERJA" dalam satu baris. */
    public String judulBernomor() {
        return nomor.isEmpty() ? judul : nomor + " " + judul;
    }
}
