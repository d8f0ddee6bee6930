package id.simpul.http;

/**
 * Satu butir {@code tindakan[]}: apa yang boleh dilakukan pemegang token ini sekarang.
 *
 * @param kode nama tindakan, sama dengan bagian akhir jalurnya, misalnya {@code pengajuan}
 * @param boleh apakah akan diterima saat ini
 * @param alasan mengapa ditolak; null bila boleh
 */
public record TindakanTersedia(String kode, boolean boleh, String alasan) {
    /** Tindakan yang boleh dilakukan. */
    public static TindakanTersedia boleh(String kode) {
        return new TindakanTersedia(kode, true, null);
    }

    /** Tindakan yang akan ditolak, beserta alasannya. */
    public static TindakanTersedia ditolak(String kode, String alasan) {
        return new TindakanTersedia(kode, false, alasan);
    }
}
