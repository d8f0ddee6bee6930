package id.simpul.aturan.nilai;

import java.util.regex.Pattern;

/** Tahun anggaran, empat digit, 2000 s.d. 2099: salah ketik seperti 20244 atau 224 tidak pernah tersimpan. */
public record TahunAnggaran(int nilai) implements Comparable<TahunAnggaran> {
    public static final int TERENDAH = 2000;
    public static final int TERTINGGI = 2099;

    private static final String SYARAT = "tahun harus antara " + TERENDAH + " dan " + TERTINGGI;
    private static final Pattern EMPAT_DIGIT = Pattern.compile("[0-9]{4}");

    public TahunAnggaran {
        if (nilai < TERENDAH || nilai > TERTINGGI) {
            throw new NilaiTidakSah("tahun", "rentang", nilai, SYARAT);
        }
    }

    public static TahunAnggaran dari(int nilai) {
        return new TahunAnggaran(nilai);
    }

    public static TahunAnggaran dari(String field, int nilai) {
        try {
            return new TahunAnggaran(nilai);
        } catch (NilaiTidakSah ditolak) {
            throw ditolak.padaField(field);
        }
    }

    public static TahunAnggaran dari(String field, String teks) {
        Periksa.pola(field, teks, EMPAT_DIGIT, "tahun ditulis empat digit, " + SYARAT);
        return dari(field, Integer.parseInt(teks));
    }

    public TahunAnggaran sebelumnya() {
        return new TahunAnggaran(nilai - 1);
    }

    public TahunAnggaran berikutnya() {
        return new TahunAnggaran(nilai + 1);
    }

    @Override
    public int compareTo(TahunAnggaran lain) {
        return Integer.compare(nilai, lain.nilai);
    }

    @Override
    public String toString() {
        return Integer.toString(nilai);
    }
}
