package id.simpul.http;

import jakarta.ws.rs.core.Response;

/**
 * Membatalkan transaksi tetapi tetap menjawab dengan badan sendiri, misalnya laporan impor yang ditolak.
 *
 * <p>Dilempar dari kerja {@link Idempotensi}; jawabannya diingat seperti jawaban lain. Tanpa jejak tumpukan.
 */
public final class JawabanDitolak extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response jawaban;

    public JawabanDitolak(Response jawaban) {
        super("Jawaban " + jawaban.getStatus(), null, false, false);
        this.jawaban = jawaban;
    }

    /** Jawaban bagi klien. */
    public Response jawaban() {
        return jawaban;
    }
}
