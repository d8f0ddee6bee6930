package id.simpul.realisasi.jendela.model;

/** Keadaan jendela pengisian sebuah periode pada suatu saat. */
public enum KeadaanJendela {
    BELUM_DIBUKA,
    TERBUKA,
    DITUTUP,
    /** Sudah ditutup, tetapi ada pengecualian yang masih berlaku. */
    DIKECUALIKAN;

    /** Apakah isian boleh diubah. */
    public boolean bolehDiisi() {
        return this == TERBUKA || this == DIKECUALIKAN;
    }
}
