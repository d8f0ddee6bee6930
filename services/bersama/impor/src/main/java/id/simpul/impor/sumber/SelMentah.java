package id.simpul.impor.sumber;

/**
 * Isi satu sel sebelum ditafsirkan.
 *
 * @param teks isi sel; angka XLSX ditulis bertitik desimal tanpa pemisah ribuan
 * @param angka benar bila sel itu memang angka, jadi tanda desimalnya tidak perlu ditebak
 * @param catatan hal yang perlu diketahui pengirim, misalnya sel berformat persen; null bila tidak ada
 * @param rusak benar bila sel itu galat lembar kerja, misalnya {@code #REF!}
 */
public record SelMentah(String teks, boolean angka, String catatan, boolean rusak) {
    static final SelMentah KOSONG = new SelMentah("", false, null, false);

    static SelMentah teks(String isi) {
        return isi.isEmpty() ? KOSONG : new SelMentah(isi, false, null, false);
    }

    static SelMentah angka(String isi, String catatan) {
        return new SelMentah(isi, true, catatan, false);
    }

    /** Benar bila sel tidak berisi. */
    public boolean kosong() {
        return teks.isEmpty();
    }
}
