package id.simpul.pelaporan.fakta;

/**
 * Fakta yang isinya dihitung aturan.
 *
 * <p>Diperiksa saat diterima, bukan saat dibaca: isi yang ditolak aturan menjadi surat mati beserta sebabnya, sehingga
 * laporan tidak pernah gagal karena isi yang sudah tersimpan.
 */
interface Diperiksa {
    /** Melempar {@link id.simpul.aturan.nilai.NilaiTidakSah} bila isinya tidak dapat dihitung. */
    void periksa();
}
