package id.simpul.impor.sumber;

/** Lembar berhenti dapat dibaca; yang sebelumnya sudah diterima tetap sah. */
public final class LembarRusak extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int baris;

    LembarRusak(int baris, String pesan, Throwable sebab) {
        super(pesan, sebab);
        this.baris = baris;
    }

    /** Baris tempat kerusakan terlihat. */
    public int baris() {
        return baris;
    }
}
