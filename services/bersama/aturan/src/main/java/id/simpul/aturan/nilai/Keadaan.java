package id.simpul.aturan.nilai;

/** Empat keadaan sebuah nilai; dibawa sampai ke penjumlahan terakhir, karena tidak ada bukan berarti nol. */
public enum Keadaan {
    /** Dilaporkan dan bukan nol. */
    DILAPORKAN,
    /** Dilaporkan, dan nilainya memang nol. */
    NOL,
    /** Belum atau tidak dilaporkan. */
    KOSONG,
    /** Tidak berlaku untuk kota atau tahun ini, sehingga tidak ditagih. */
    TIDAK_BERLAKU;

    /** Apakah ada bilangan yang dapat dihitung. */
    public boolean bernilai() {
        return this == DILAPORKAN || this == NOL;
    }
}
