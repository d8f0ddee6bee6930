package id.simpul.anggaran.dpa.model;

/**
 * Antara apa anggaran bergeser, dari yang terkasar. Permendagri 77/2020 menetapkan penyetujunya: pergeseran sampai jenis
 * mengubah APBD, di bawahnya tidak.
 */
public enum JenisPergeseran {
    ANTAR_PROGRAM(PenyetujuPergeseran.PERUBAHAN_APBD),
    ANTAR_KEGIATAN(PenyetujuPergeseran.PERUBAHAN_APBD),
    ANTAR_SUB_KEGIATAN(PenyetujuPergeseran.PERUBAHAN_APBD),
    ANTAR_KELOMPOK(PenyetujuPergeseran.PERUBAHAN_APBD),
    ANTAR_JENIS(PenyetujuPergeseran.PERUBAHAN_APBD),
    /** Antar objek dalam satu jenis. */
    ANTAR_OBJEK(PenyetujuPergeseran.SEKRETARIS_DAERAH),
    /** Antar rincian objek dalam satu objek. */
    ANTAR_RINCIAN_OBJEK(PenyetujuPergeseran.PPKD),
    /** Antar sub rincian objek dalam satu rincian objek. */
    ANTAR_SUB_RINCIAN_OBJEK(PenyetujuPergeseran.PPKD),
    /** Antar sumber dana rekening yang sama. */
    ANTAR_SUMBER_DANA(PenyetujuPergeseran.BELUM_DIATUR),
    /** Antar baris serekening dan sesumber dana. */
    ANTAR_BARIS(PenyetujuPergeseran.PPKD_ATAU_PA),
    /** Di dalam sub kegiatan yang kode rekeningnya tidak ada atau tidak terbaca. */
    REKENING_TIDAK_DIKENAL(PenyetujuPergeseran.BELUM_DIATUR),
    /** Tidak ada uang yang bergeser; hanya uraian, kode, atau letak. */
    URAIAN(PenyetujuPergeseran.PPKD_ATAU_PA);

    private final PenyetujuPergeseran penyetuju;

    JenisPergeseran(PenyetujuPergeseran penyetuju) {
        this.penyetuju = penyetuju;
    }

    public PenyetujuPergeseran penyetuju() {
        return penyetuju;
    }
}
