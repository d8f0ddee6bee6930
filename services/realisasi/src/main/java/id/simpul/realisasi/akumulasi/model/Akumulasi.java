package id.simpul.realisasi.akumulasi.model;

/** Cara nilai beberapa periode menjadi nilai setahun; milik indikator, terpisah dari arahnya. */
public enum Akumulasi {
    /** Dijumlahkan; rasio dijumlahkan pembilangnya, sebab persen tidak pernah dijumlahkan. */
    JUMLAH,
    /** Nilai periode terakhir yang dilaporkan. */
    POSISI_AKHIR,
    /** Rata-rata sederhana periode yang dilaporkan. */
    RATA_RATA
}
