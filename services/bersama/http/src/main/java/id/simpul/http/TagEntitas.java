package id.simpul.http;

/** {@code ETag} kuat sebuah sumber daya, dari nomor versinya. */
public final class TagEntitas {
    private TagEntitas() {}

    /** Tag untuk versi baris. */
    public static String dari(long versi) {
        return "\"v" + versi + "\"";
    }

    /** Tag dari sidik isi. */
    public static String dari(String sidik) {
        return "\"" + sidik + "\"";
    }
}
