package id.simpul.pelaporan.fakta;

import id.simpul.kota.KotaDikenal;
import java.util.List;

/**
 * Jenis kejadian layanan lain yang disimpan pelaporan.
 *
 * @param sumber layanan penerbit
 * @param nama jenis kejadiannya, juga isi kolom {@code jenis}
 * @param bentuk bentuk isinya; yang tidak terbaca sebagai bentuk ini menjadi surat mati
 */
public record JenisFakta<T>(String sumber, String nama, Class<T> bentuk) {
    private static final String PERENCANAAN = "perencanaan";
    private static final String REALISASI_SUMBER = "realisasi";
    private static final String ANGGARAN = "anggaran";

    public static final JenisFakta<KotaDikenal> KOTA = new JenisFakta<>(PERENCANAAN, "kota", KotaDikenal.class);
    public static final JenisFakta<Renstra> RENSTRA = new JenisFakta<>(PERENCANAAN, "renstra", Renstra.class);
    public static final JenisFakta<ProgramRenstra> PROGRAM_RENSTRA =
            new JenisFakta<>(PERENCANAAN, "renstra-program", ProgramRenstra.class);
    public static final JenisFakta<Indikator> INDIKATOR = new JenisFakta<>(PERENCANAAN, "indikator", Indikator.class);
    public static final JenisFakta<PerjanjianKinerja> PERJANJIAN_KINERJA =
            new JenisFakta<>(PERENCANAAN, "perjanjian-kinerja", PerjanjianKinerja.class);
    public static final JenisFakta<RealisasiIndikator> REALISASI =
            new JenisFakta<>(REALISASI_SUMBER, "realisasi", RealisasiIndikator.class);
    public static final JenisFakta<SnapshotRealisasi> REALISASI_DISETUJUI =
            new JenisFakta<>(REALISASI_SUMBER, "realisasi-disetujui", SnapshotRealisasi.class);
    public static final JenisFakta<Keluaran> KELUARAN = new JenisFakta<>(REALISASI_SUMBER, "keluaran", Keluaran.class);
    public static final JenisFakta<Spm> SPM = new JenisFakta<>(REALISASI_SUMBER, "spm", Spm.class);
    public static final JenisFakta<SnapshotSpm> SPM_DISETUJUI =
            new JenisFakta<>(REALISASI_SUMBER, "spm-disetujui", SnapshotSpm.class);
    public static final JenisFakta<Dpa> DPA = new JenisFakta<>(ANGGARAN, "dpa", Dpa.class);
    public static final JenisFakta<RealisasiRekap> REALISASI_REKAP =
            new JenisFakta<>(ANGGARAN, "realisasi-rekap", RealisasiRekap.class);

    /** Semua jenis yang diproyeksikan. */
    public static List<JenisFakta<?>> semua() {
        return List.of(
                KOTA,
                RENSTRA,
                PROGRAM_RENSTRA,
                INDIKATOR,
                PERJANJIAN_KINERJA,
                REALISASI,
                REALISASI_DISETUJUI,
                KELUARAN,
                SPM,
                SPM_DISETUJUI,
                DPA,
                REALISASI_REKAP);
    }
}
