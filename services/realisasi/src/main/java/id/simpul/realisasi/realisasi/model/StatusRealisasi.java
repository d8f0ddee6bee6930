package id.simpul.realisasi.realisasi.model;

/** Tahap sebuah realisasi atau laporan SPM: DRAF, DIAJUKAN, DIVERIFIKASI, DISETUJUI. */
public enum StatusRealisasi {
    /** Masih diisi; satu-satunya tahap yang boleh diubah isinya. */
    DRAF("masih draf"),
    /** Menunggu verifikator. */
    DIAJUKAN("sudah diajukan"),
    /** Menunggu pimpinan. */
    DIVERIFIKASI("sudah diverifikasi"),
    /** Terkunci; isinya dibekukan sebagai snapshot. */
    DISETUJUI("sudah disetujui");

    private final String sebutan;

    StatusRealisasi(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Sebutan dalam kalimat, misalnya {@code sudah diajukan}. */
    public String sebutan() {
        return sebutan;
    }
}
