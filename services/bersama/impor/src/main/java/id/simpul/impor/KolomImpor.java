package id.simpul.impor;

import java.util.List;
import java.util.Locale;

/**
 * Satu kolom yang dikenal pada sebuah berkas kiriman.
 *
 * @param nama kepala kolom; untuk {@code perTahun} awalannya saja, misalnya {@code pagu} bagi {@code pagu_2021}
 * @param wajib apakah setiap baris harus mengisinya
 * @param panjang huruf paling banyak, untuk teks
 * @param pilihan nilai yang sah, untuk {@link JenisIsi#PILIHAN}
 * @param perTahun apakah kolomnya satu per tahun
 * @param negatif apakah angkanya boleh di bawah nol
 * @param penjelasan kalimat bagi pengisi templat
 * @param contoh contoh isi bagi pengisi templat
 */
public record KolomImpor(
        String nama,
        JenisIsi jenis,
        boolean wajib,
        int panjang,
        List<String> pilihan,
        boolean perTahun,
        boolean negatif,
        String penjelasan,
        String contoh) {
    private static final int PANJANG_BAWAAN = 2_000;

    public KolomImpor {
        pilihan = List.copyOf(pilihan);
    }

    /** Kolom berjenis {@code jenis} yang tidak wajib. */
    public static KolomImpor dari(String nama, JenisIsi jenis, String penjelasan) {
        return new KolomImpor(nama, jenis, false, PANJANG_BAWAAN, List.of(), false, false, penjelasan, "");
    }

    /** Kolom teks yang tidak wajib. */
    public static KolomImpor teks(String nama, String penjelasan) {
        return dari(nama, JenisIsi.TEKS, penjelasan);
    }

    /** Kolom rupiah yang tidak wajib. */
    public static KolomImpor uang(String nama, String penjelasan) {
        return dari(nama, JenisIsi.UANG, penjelasan);
    }

    /** Kolom bilangan yang tidak wajib. */
    public static KolomImpor bilangan(String nama, String penjelasan) {
        return dari(nama, JenisIsi.BILANGAN, penjelasan);
    }

    /** Kolom yang isinya salah satu dari {@code pilihan}; huruf besar dan kecil tidak dibedakan. */
    public static KolomImpor pilihan(String nama, String penjelasan, List<String> pilihan) {
        return new KolomImpor(
                nama, JenisIsi.PILIHAN, false, PANJANG_BAWAAN, pilihan, false, false, penjelasan, pilihan.get(0));
    }

    /** Kolom yang sama, wajib diisi. */
    public KolomImpor wajibDiisi() {
        return new KolomImpor(nama, jenis, true, panjang, pilihan, perTahun, negatif, penjelasan, contoh);
    }

    /** Kolom yang sama, paling banyak {@code huruf} huruf. */
    public KolomImpor sepanjang(int huruf) {
        return new KolomImpor(nama, jenis, wajib, huruf, pilihan, perTahun, negatif, penjelasan, contoh);
    }

    /** Kolom yang sama, satu per tahun: {@code nama_2021}, {@code nama_2022}, dan seterusnya. */
    public KolomImpor setiapTahun() {
        return new KolomImpor(nama, jenis, wajib, panjang, pilihan, true, negatif, penjelasan, contoh);
    }

    /** Kolom yang sama, angkanya boleh di bawah nol. */
    public KolomImpor bolehNegatif() {
        return new KolomImpor(nama, jenis, wajib, panjang, pilihan, perTahun, true, penjelasan, contoh);
    }

    /** Kolom yang sama dengan contoh isi. */
    public KolomImpor contoh(String isi) {
        return new KolomImpor(nama, jenis, wajib, panjang, pilihan, perTahun, negatif, penjelasan, isi);
    }

    /** Apakah kepala kolom yang sudah dibakukan itu kolom ini. */
    boolean cocok(String kepala) {
        return perTahun
                ? kepala.length() == nama.length() + 5
                        && kepala.startsWith(nama + "_")
                        && kepala.substring(nama.length() + 1).chars().allMatch(c -> c >= '0' && c <= '9')
                : kepala.equals(nama.toLowerCase(Locale.ROOT));
    }
}
