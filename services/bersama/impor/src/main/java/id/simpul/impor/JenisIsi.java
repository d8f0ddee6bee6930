package id.simpul.impor;

/** Jenis isi sebuah kolom kiriman; menentukan cara membaca dan aturan yang diperiksa mesin. */
public enum JenisIsi {
    TEKS("teks"),
    /** Bilangan persis; tanda persen di belakang boleh ada. */
    BILANGAN("bilangan; desimal koma atau titik, ribuan boleh ditulis"),
    /** Rupiah, paling banyak dua desimal, tidak negatif. */
    UANG("rupiah; paling banyak dua desimal, tanpa singkatan"),
    BULAT("bilangan bulat"),
    TAHUN("tahun empat digit"),
    TANGGAL("tanggal 2024-12-31 atau 31/12/2024"),
    PILIHAN("salah satu dari daftar"),
    YA_TIDAK("ya atau tidak");

    private final String penjelasan;

    JenisIsi(String penjelasan) {
        this.penjelasan = penjelasan;
    }

    /** Kalimat bagi pengisi templat. */
    public String penjelasan() {
        return penjelasan;
    }

    boolean berangka() {
        return this == BILANGAN || this == UANG || this == BULAT;
    }
}
