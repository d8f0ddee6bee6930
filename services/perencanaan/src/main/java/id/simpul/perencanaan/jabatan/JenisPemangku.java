package id.simpul.perencanaan.jabatan;

/** Cara seseorang memangku jabatan; pada hari yang sama yang lebih dahulu disebut lebih kuat. */
public enum JenisPemangku {
    /** Diangkat dalam jabatan itu. */
    DEFINITIF(""),
    /** Penjabat. */
    PJ("Pj. "),
    /** Pelaksana tugas. */
    PLT("Plt. "),
    /** Pelaksana harian. */
    PLH("Plh. ");

    private final String awalan;

    JenisPemangku(String awalan) {
        this.awalan = awalan;
    }

    /** Sebutan jabatan seperti ditulis di atas tanda tangan, misalnya {@code Plt. Kepala Dinas Sosial}. */
    public String sebutan(String jabatan) {
        return awalan + jabatan;
    }
}
