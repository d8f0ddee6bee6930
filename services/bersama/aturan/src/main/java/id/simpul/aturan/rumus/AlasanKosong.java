package id.simpul.aturan.rumus;

/** Mengapa sebuah angka tidak ada. Angka yang tidak ada selalu membawa salah satunya, tidak pernah menjadi 0 atau 100. */
public enum AlasanKosong {
    TIDAK_BERLAKU("Indikator tidak berlaku pada kota atau tahun ini."),
    TARGET_KOSONG("Target belum ditetapkan."),
    REALISASI_KOSONG("Realisasi belum dilaporkan."),
    PENYEBUT_KOSONG("Penyebut belum dilaporkan."),
    TARGET_NOL("Target nol tidak dapat menjadi pembagi."),
    PENYEBUT_NOL("Penyebut nol tidak dapat menjadi pembagi."),
    REALISASI_NOL("Realisasi nol tidak dapat menjadi pembagi pada rumus target / realisasi."),
    TIADA_DATA("Tidak ada angka yang dapat dihitung."),
    SATUAN_BERBEDA("Satuan berbeda tidak dijumlahkan.");

    private final String pesan;

    AlasanKosong(String pesan) {
        this.pesan = pesan;
    }

    /** Kalimat Indonesia untuk pembaca. */
    public String pesan() {
        return pesan;
    }
}
