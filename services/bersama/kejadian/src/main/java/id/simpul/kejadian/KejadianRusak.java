package id.simpul.kejadian;

/** Kejadian yang tidak akan pernah dapat diolah; pindah ke topik surat mati beserta sebabnya. */
public class KejadianRusak extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KejadianRusak(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
