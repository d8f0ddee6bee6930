package id.simpul.aturan.nilai;

/** Panjang sebuah periode pelaporan. */
public enum JenisPeriode {
    TAHUN(1),
    TRIWULAN(4),
    BULAN(12);

    private final int banyakSetahun;

    JenisPeriode(int banyakSetahun) {
        this.banyakSetahun = banyakSetahun;
    }

    public int banyakSetahun() {
        return banyakSetahun;
    }

    int bulanPerPeriode() {
        return 12 / banyakSetahun;
    }
}
