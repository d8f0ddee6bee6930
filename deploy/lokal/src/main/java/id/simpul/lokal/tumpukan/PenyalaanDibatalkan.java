package id.simpul.lokal.tumpukan;

/** Penyalaan dihentikan dengan sengaja (Ctrl-C atau {@code down}); bukan kegagalan bagian. */
public final class PenyalaanDibatalkan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PenyalaanDibatalkan() {
        super("penyalaan dibatalkan");
    }
}
