package id.simpul.anggaran.dpa.model;

/**
 * Tingkat baris DPA, dari yang terkasar. Nomenklatur lama (sebelum Permendagri 90/2019) berhenti di kegiatan, dan
 * sebagian dokumen hanya mencetak program.
 */
public enum TingkatRincian {
    PROGRAM(1),
    KEGIATAN(2),
    SUB_KEGIATAN(3),
    REKENING(4);

    private final int kedalaman;

    TingkatRincian(int kedalaman) {
        this.kedalaman = kedalaman;
    }

    /** Apakah tingkat ini tepat di bawah {@code atasan}. */
    public boolean tepatDiBawah(TingkatRincian atasan) {
        return kedalaman == atasan.kedalaman + 1;
    }

    /** Apakah tingkat ini lebih halus daripada {@code lain}. */
    public boolean lebihHalusDari(TingkatRincian lain) {
        return kedalaman > lain.kedalaman;
    }
}
