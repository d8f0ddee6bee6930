package id.simpul.aturan.gulung;

/** Cara menggulung angka beberapa bagian menjadi satu; disebut pada setiap hasil karena angkanya berlainan. */
public enum CaraGulung {
    /** Σ nilai. */
    JUMLAH,
    /** Σ pembilang / Σ penyebut × 100: bagian besar berpengaruh besar. */
    RASIO_JUMLAH,
    /** Rata-rata sederhana: setiap bagian berpengaruh sama. */
    RERATA_RASIO,
    /** Σ (nilai × bobot) / Σ bobot. */
    TERTIMBANG
}
