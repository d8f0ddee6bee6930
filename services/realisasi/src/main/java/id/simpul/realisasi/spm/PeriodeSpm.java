package id.simpul.realisasi.spm;

/** Triwulan sebuah laporan SPM; angkanya kumulatif sejak awal tahun. */
record PeriodeSpm(int tahun, int triwulan) {
    String kode() {
        return "%d-T%d".formatted(tahun, triwulan);
    }
}
