package id.simpul.berkas;

/** Tanda desimal sebuah kolom; yang lain adalah pemisah ribuan. */
public enum BentukAngka {
    TITIK_DESIMAL('.'),
    KOMA_DESIMAL(',');

    private final char desimal;

    BentukAngka(char desimal) {
        this.desimal = desimal;
    }

    /** Tanda desimalnya. */
    public char desimal() {
        return desimal;
    }
}
