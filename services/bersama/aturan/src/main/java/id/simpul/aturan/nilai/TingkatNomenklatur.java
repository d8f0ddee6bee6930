package id.simpul.aturan.nilai;

/** Tingkat kode nomenklatur Permendagri 90/2019 dan pemutakhirannya. */
public enum TingkatNomenklatur {
    URUSAN,
    BIDANG,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
