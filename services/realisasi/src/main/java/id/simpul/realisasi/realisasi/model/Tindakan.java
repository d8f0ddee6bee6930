package id.simpul.realisasi.realisasi.model;

import java.util.Locale;
import java.util.Set;

/**
 * Tabel perpindahan alur: satu baris per tindakan, dengan tahap asal, tahap tujuan, dan operasi kontrak yang menjalankannya.
 *
 * <p>Siapa yang boleh menurut peran ada di {@code docs/hak-akses.csv}; siapa yang boleh menurut orangnya ada di {@link
 * Alur}.
 */
public enum Tindakan {
    PERUBAHAN("simpan", Set.of(StatusRealisasi.DRAF), StatusRealisasi.DRAF, false, "diubah"),
    PENGAJUAN("ajukan", Set.of(StatusRealisasi.DRAF), StatusRealisasi.DIAJUKAN, false, "diajukan"),
    VERIFIKASI("verifikasi", Set.of(StatusRealisasi.DIAJUKAN), StatusRealisasi.DIVERIFIKASI, false, "diverifikasi"),
    PENOLAKAN(
            "tolak",
            Set.of(StatusRealisasi.DIAJUKAN, StatusRealisasi.DIVERIFIKASI),
            StatusRealisasi.DRAF,
            true,
            "ditolak"),
    PERSETUJUAN("setujui", Set.of(StatusRealisasi.DIVERIFIKASI), StatusRealisasi.DISETUJUI, false, "disetujui"),
    PEMBUKAAN("buka", Set.of(StatusRealisasi.DISETUJUI), StatusRealisasi.DRAF, true, "dibuka");

    private final String kataKerja;

    @SuppressWarnings("ImmutableEnumChecker") // selalu dari Set.of, yang tidak dapat diubah
    private final Set<StatusRealisasi> asal;

    private final StatusRealisasi tujuan;
    private final boolean wajibCatatan;
    private final String bentukPasif;

    Tindakan(
            String kataKerja,
            Set<StatusRealisasi> asal,
            StatusRealisasi tujuan,
            boolean wajibCatatan,
            String bentukPasif) {
        this.kataKerja = kataKerja;
        this.asal = asal;
        this.tujuan = tujuan;
        this.wajibCatatan = wajibCatatan;
        this.bentukPasif = bentukPasif;
    }

    /** Kode bagi klien, sama dengan ujung jalurnya: {@code pengajuan}, {@code verifikasi}, ... */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code operationId} kontrak yang menjalankannya atas isian itu. */
    public String operasi(ObjekAlur objek) {
        return objek.operasi(kataKerja);
    }

    /** Apakah tindakan ini berlaku dari tahap itu. */
    public boolean dari(StatusRealisasi status) {
        return asal.contains(status);
    }

    /** Tahap sesudahnya. */
    public StatusRealisasi tujuan() {
        return tujuan;
    }

    /** Apakah catatan wajib ditulis. */
    public boolean wajibCatatan() {
        return wajibCatatan;
    }

    /** Bentuk pasif untuk kalimat dan riwayat, misalnya {@code disetujui}. */
    public String bentukPasif() {
        return bentukPasif;
    }

    /** Langkah berikutnya dari tahap itu. */
    public static Tindakan berikut(StatusRealisasi status) {
        return switch (status) {
            case DRAF -> PENGAJUAN;
            case DIAJUKAN -> VERIFIKASI;
            case DIVERIFIKASI -> PERSETUJUAN;
            case DISETUJUI -> PEMBUKAAN;
        };
    }
}
