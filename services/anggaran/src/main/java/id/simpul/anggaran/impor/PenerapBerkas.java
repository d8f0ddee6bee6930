package id.simpul.anggaran.impor;

import id.simpul.impor.Penerap;

/** Penerap yang mencocokkan satu berkas dan menyiapkan penerapannya; penerapannya sendiri langkah tersendiri. */
interface PenerapBerkas extends Penerap {
    /** Hasil pencocokan; lengkap sesudah {@link #periksa()}. */
    Rekonsiliasi rekonsiliasi();

    /** Badan yang akan diterapkan; null bila barisnya ditampung. */
    Object muatan();

    /** Menampung baris yang belum tertampung. */
    void tuntaskan();

    @Override
    default Object terapkan() {
        return null;
    }
}
