package id.simpul.gateway.galat;

/**
 * Penolakan milik gateway sendiri. Kode yang sama dengan milik layanan berarti hal yang sama; penolakan layanan
 * diteruskan apa adanya.
 */
public enum KodeGalat {
    ALAMAT_TIDAK_SAH(400, "alamat-tidak-sah", "Alamat permintaan tidak sah"),
    PERMINTAAN_CACAT(400, "permintaan-cacat", "Permintaan HTTP tidak sah"),
    PARAMETER_SALAH(400, "parameter-salah", "Parameter permintaan tidak sah"),
    ASAL_DITOLAK(403, "asal-ditolak", "Asal halaman web tidak diizinkan"),
    TIDAK_DITEMUKAN(404, "tidak-ditemukan", "Sumber daya tidak ditemukan"),
    METODE_TIDAK_DIIZINKAN(405, "metode-tidak-diizinkan", "Metode HTTP tidak tersedia di alamat ini"),
    PERMINTAAN_TERLALU_LAMA(408, "permintaan-terlalu-lama", "Kiriman permintaan berhenti di tengah"),
    BADAN_TERLALU_BESAR(413, "badan-terlalu-besar", "Badan permintaan terlalu besar"),
    ALAMAT_TERLALU_PANJANG(414, "alamat-terlalu-panjang", "Alamat permintaan terlalu panjang"),
    TERLALU_SERING(429, "terlalu-sering", "Permintaan terlalu sering"),
    HEADER_TERLALU_BESAR(431, "header-terlalu-besar", "Header permintaan terlalu besar"),
    KESALAHAN_PELADEN(500, "kesalahan-peladen", "Terjadi kesalahan di peladen"),
    LAYANAN_TIDAK_TERJANGKAU(502, "layanan-tidak-terjangkau", "Layanan tidak terjangkau"),
    LAYANAN_SIBUK(503, "layanan-sibuk", "Layanan sedang penuh"),
    LAYANAN_TERLALU_LAMA(504, "layanan-terlalu-lama", "Layanan terlalu lama menjawab");

    private final int status;
    private final String kode;
    private final String judul;

    KodeGalat(int status, String kode, String judul) {
        this.status = status;
        this.kode = kode;
        this.judul = judul;
    }

    /** Status HTTP. */
    public int status() {
        return status;
    }

    /** Kode stabil, huruf kecil bertanda hubung. */
    public String kode() {
        return kode;
    }

    /** Judul singkat bagi manusia. */
    public String judul() {
        return judul;
    }

    /** URI {@code type} menurut RFC 9457. */
    public String type() {
        return "urn:simpul:galat:" + kode;
    }
}
