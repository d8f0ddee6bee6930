package id.simpul.realisasi.realisasi.model;

/**
 * Mengapa sebuah tindakan ditolak.
 *
 * @param sebab golongan penolakan; menentukan status HTTP
 * @param alasan kalimat Indonesia bagi pengguna
 */
public record Penolakan(Sebab sebab, String alasan) {
    /** Golongan penolakan. */
    public enum Sebab {
        /** Perannya tidak boleh. */
        PERAN,
        /** Tahapnya tidak cocok. */
        STATUS,
        /** Orangnya sudah berperan lain dalam putaran ini. */
        ORANG
    }
}
