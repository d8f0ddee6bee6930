package id.simpul.aturan.spm;

/** Mengapa sebuah layanan masuk atau tidak masuk rata-rata indeks. */
public enum KeadaanLayanan {
    /** Indeksnya ada. */
    DIHITUNG(null),
    /** Sasaran nol: dikeluarkan dari rata-rata, dan disebut. */
    TIDAK_ADA_SASARAN("Tidak ada sasaran pada periode ini; layanan tidak masuk rata-rata."),
    TIDAK_BERLAKU("Layanan tidak berlaku bagi kota ini; layanan tidak masuk rata-rata."),
    PENERIMA_KOSONG("Sasaran atau yang terlayani belum dilaporkan; indeks layanan belum dapat dihitung."),
    MUTU_KOSONG("Mutu minimal belum dilaporkan lengkap; indeks layanan belum dapat dihitung.");

    private final String pesan;

    KeadaanLayanan(String pesan) {
        this.pesan = pesan;
    }

    /** Kalimat Indonesia; {@code null} bila dihitung. */
    public String pesan() {
        return pesan;
    }

    /** Apakah kota masih harus melengkapi layanan ini. */
    public boolean belumLengkap() {
        return this == PENERIMA_KOSONG || this == MUTU_KOSONG;
    }
}
