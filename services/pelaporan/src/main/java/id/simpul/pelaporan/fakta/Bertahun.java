package id.simpul.pelaporan.fakta;

/** Fakta milik satu tahun anggaran; yang tidak bertahun berlaku lintas tahun. */
interface Bertahun {
    /** Tahun anggarannya. */
    int tahun();
}
