package id.simpul.pelaporan.umpan;

import java.util.Locale;

/** Dua umpan tiap kota, masing-masing bernomor sendiri tanpa lompatan. */
enum NamaUmpan {
    /** Semua perubahan, bagi kota itu sendiri. */
    KOTA("/api/pelaporan/v1/potret"),
    /** Yang disetujui atau disahkan saja, bagi agregator. */
    AGREGAT("/api/agregat/v1/potret");

    private final String potret;

    NamaUmpan(String potret) {
        this.potret = potret;
    }

    /** Isi kolom {@code umpan}. */
    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tempat memulai lagi bila kursor kedaluwarsa. */
    String potret() {
        return potret;
    }
}
