package id.simpul.dokumen.model;

/** Arah kertas; tabel yang lebar memakai halaman melintang. */
public enum Orientasi {
    TEGAK,
    MELINTANG
}
