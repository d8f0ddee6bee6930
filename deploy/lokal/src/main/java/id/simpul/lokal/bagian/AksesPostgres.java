package id.simpul.lokal.bagian;

/**
 * Masuk sebagai pengelola klaster PostgreSQL.
 *
 * @param awalanUrl URL JDBC sampai garis miring sebelum nama basis data, mis. {@code jdbc:postgresql://127.0.0.1:8086/}
 * @param pengguna nama pengelola
 * @param sandi sandi pengelola
 */
public record AksesPostgres(String awalanUrl, String pengguna, String sandi) {

    /** URL JDBC untuk basis data bernama itu. */
    public String jdbcUrl(String basisData) {
        return awalanUrl + basisData;
    }

    @Override
    public String toString() {
        return "AksesPostgres[" + awalanUrl + ", " + pengguna + "]";
    }
}
