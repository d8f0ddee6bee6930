package id.simpul.pemeriksaan;

/** Jenis temuan yang dijanjikan kepada klien. Daftar terbuka: klien menerima nilai lain. */
public final class JenisTemuan {
    public static final String JUMLAH_TIDAK_COCOK = "jumlah_tidak_cocok";
    public static final String PERSEN_SALAH = "persen_salah";
    public static final String RUMUS_SALAH = "rumus_salah";
    public static final String PEMBULATAN = "pembulatan";
    public static final String SATUAN_CAMPUR = "satuan_campur";
    public static final String PENYEBUT_BERUBAH = "penyebut_berubah";
    public static final String REALISASI_MELEBIHI_ANGGARAN = "realisasi_melebihi_anggaran";
    public static final String NILAI_ANTAR_TABEL_BEDA = "nilai_antar_tabel_beda";
    public static final String TAHUN_SALAH = "tahun_salah";
    public static final String PREDIKAT_TIDAK_SESUAI_SKALA = "predikat_tidak_sesuai_skala";
    public static final String SKALA_BERLUBANG = "skala_berlubang";
    public static final String TARGET_TIDAK_SELARAS = "target_tidak_selaras";
    public static final String DUPLIKASI = "duplikasi";
    public static final String NILAI_MUSTAHIL = "nilai_mustahil";
    public static final String DATA_KURANG = "data_kurang";
    public static final String LAINNYA = "lainnya";

    private JenisTemuan() {}
}
