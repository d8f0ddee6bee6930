package id.simpul.galat;

/**
 * Katalog galat: kode yang tetap, status HTTP, dan judul Indonesia.
 *
 * <p>Kode adalah janji kepada klien ({@code type} = {@code urn:simpul:galat:<kode>}): boleh bertambah, tidak pernah
 * berganti arti. Daftar bagi pembaca ada di {@code docs/galat.md}.
 */
public enum KodeGalat {
    BADAN_TIDAK_TERBACA(400, "badan-tidak-terbaca", "Badan permintaan tidak dapat dibaca"),
    BIDANG_TIDAK_DIKENAL(400, "bidang-tidak-dikenal", "Ada bidang yang tidak dikenal"),
    JENIS_NILAI_SALAH(400, "jenis-nilai-salah", "Jenis nilai tidak sesuai"),
    PARAMETER_SALAH(400, "parameter-salah", "Parameter permintaan tidak sah"),
    BERKAS_TIDAK_TERBACA(400, "berkas-tidak-terbaca", "Berkas kiriman tidak dapat dibaca"),
    KURSOR_SALAH(400, "kursor-salah", "Kursor tidak sah"),
    KUNCI_IDEMPOTENSI_WAJIB(400, "kunci-idempotensi-wajib", "Idempotency-Key wajib diisi"),
    BELUM_MASUK(401, "belum-masuk", "Token tidak ada, tidak sah, atau kedaluwarsa"),
    DILARANG(403, "dilarang", "Peran Anda tidak boleh melakukan ini"),
    ORANG_YANG_SAMA(403, "orang-yang-sama", "Pembuat dan pemeriksa tidak boleh orang yang sama"),
    BUKAN_PEMANGKU(403, "bukan-pemangku", "Anda tidak memangku jabatan ini pada tanggal itu"),
    TIDAK_DITEMUKAN(404, "tidak-ditemukan", "Sumber daya tidak ditemukan"),
    METODE_TIDAK_DIIZINKAN(405, "metode-tidak-diizinkan", "Metode HTTP tidak tersedia di alamat ini"),
    BENTUK_TIDAK_TERSEDIA(406, "bentuk-tidak-tersedia", "Bentuk jawaban yang diminta tidak tersedia"),
    KEADAAN_MENOLAK(409, "keadaan-menolak", "Keadaan sumber daya tidak mengizinkan tindakan ini"),
    SUDAH_ADA(409, "sudah-ada", "Sumber daya dengan kunci yang sama sudah ada"),
    KOTA_BELUM_DIATUR(409, "kota-belum-diatur", "Kota belum diatur"),
    SEDANG_DIPROSES(409, "sedang-diproses", "Permintaan yang sama sedang diproses"),
    KURSOR_KEDALUWARSA(410, "kursor-kedaluwarsa", "Kursor kedaluwarsa"),
    PRASYARAT_GAGAL(412, "prasyarat-gagal", "Versi yang Anda pegang sudah berubah"),
    BADAN_TERLALU_BESAR(413, "badan-terlalu-besar", "Badan permintaan terlalu besar"),
    JENIS_MEDIA_TIDAK_DIDUKUNG(415, "jenis-media-tidak-didukung", "Jenis media badan permintaan tidak didukung"),
    VALIDASI(422, "validasi", "Isian melanggar aturan"),
    IMPOR_DITOLAK(422, "impor-ditolak", "Isi kiriman melanggar aturan"),
    BELUM_DIKENAL(422, "belum-dikenal", "Rujukan belum dikenal"),
    KUNCI_IDEMPOTENSI_BEDA(422, "kunci-idempotensi-beda", "Idempotency-Key sudah dipakai untuk isi lain"),
    PRASYARAT_WAJIB(428, "prasyarat-wajib", "If-Match atau If-None-Match wajib diisi"),
    KESALAHAN_PELADEN(500, "kesalahan-peladen", "Terjadi kesalahan di peladen"),
    LAYANAN_SIBUK(503, "layanan-sibuk", "Layanan belum siap");

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
