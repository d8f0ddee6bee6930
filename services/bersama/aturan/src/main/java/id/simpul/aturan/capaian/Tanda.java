package id.simpul.aturan.capaian;

/** Hal yang perlu diketahui pembaca tentang sebuah capaian; bukan galat. */
public enum Tanda {
    /** Komponen yang dijumlahkan bersatuan lebih dari satu macam. */
    SATUAN_CAMPUR,
    /** Ada komponen yang ditampilkan tetapi tidak dihitung. */
    KOMPONEN_TIDAK_DIHITUNG,
    /** Ada komponen yang seharusnya dihitung tetapi belum dilaporkan. */
    KOMPONEN_KOSONG,
    /** Pembilang melebihi penyebutnya. */
    PEMBILANG_MELEBIHI_PENYEBUT,
    /** Rumus memberi hasil negatif, diakui sebagai 0. */
    DINOLKAN,
    /** Capaian dipotong oleh batas atas kota. */
    DIBATASI_ATAS,
    /** Nilai jatuh di lubang skala predikat kota. */
    LUBANG_SKALA,
    /** Nilai dimuat dua pita skala predikat kota. */
    SKALA_TUMPANG_TINDIH,
    /** Capaian jatuh di lubang skala acuan Permendagri 86/2017, termasuk di atas 100. */
    LUBANG_SKALA_ACUAN
}
