package id.simpul.kejadian;

/** Nama topik Kafka: satu topik padat per layanan penerbit, satu topik surat mati per layanan konsumen. */
public final class Topik {
    private static final String AWALAN = "simpul.";

    private Topik() {}

    /** Topik kejadian milik layanan. */
    public static String milik(String layanan) {
        return AWALAN + layanan;
    }

    /** Topik surat mati layanan konsumen. */
    public static String suratMati(String layanan) {
        return AWALAN + layanan + ".surat-mati";
    }

    static String layanan(String topik) {
        return topik.substring(AWALAN.length());
    }
}
