package id.simpul.pemeriksaan.paket;

/** Paket tidak dapat dibaca sama sekali; pesan Indonesia siap ditunjukkan kepada pengirim. */
public final class PaketDitolakException extends RuntimeException {

    /** Sebab penolakan, untuk dipetakan pemanggil ke jenis galatnya. */
    public enum Sebab {
        BUKAN_ZIP,
        TERLALU_BESAR,
        JALUR_BERBAHAYA,
        KOSONG,
        TIDAK_TERBACA
    }

    private final Sebab sebab;

    public PaketDitolakException(Sebab sebab, String pesan) {
        super(pesan);
        this.sebab = sebab;
    }

    public PaketDitolakException(Sebab sebab, String pesan, Throwable asal) {
        super(pesan, asal);
        this.sebab = sebab;
    }

    public Sebab sebab() {
        return sebab;
    }
}
