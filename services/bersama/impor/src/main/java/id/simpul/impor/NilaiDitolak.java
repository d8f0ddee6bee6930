package id.simpul.impor;

/** Isi sel yang bukan nilai kolomnya; tanpa jejak tumpukan karena ini isi laporan, bukan cacat program. */
final class NilaiDitolak extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String aturan;

    NilaiDitolak(String aturan, String pesan) {
        super(pesan, null, false, false);
        this.aturan = aturan;
    }

    String aturan() {
        return aturan;
    }
}
