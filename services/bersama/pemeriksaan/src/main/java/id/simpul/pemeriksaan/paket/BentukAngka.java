package id.simpul.pemeriksaan.paket;

/** Tanda desimal sebuah kolom; yang lain adalah pemisah ribuan. */
enum BentukAngka {
    TITIK_DESIMAL('.'),
    KOMA_DESIMAL(',');

    private final char desimal;

    BentukAngka(char desimal) {
        this.desimal = desimal;
    }

    char desimal() {
        return desimal;
    }
}
