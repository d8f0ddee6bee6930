package id.simpul.gateway.penerusan;

import java.net.URI;

/**
 * Satu layanan di belakang gateway.
 *
 * @param nama nama yang disebut kepada pengguna dan di {@code /q/health/ready}
 * @param url alamat induk tanpa jalur
 */
public record Tujuan(String nama, URI url) {
    /** Menolak alamat yang tidak dapat dipakai saat mulai, bukan saat permintaan pertama. */
    public Tujuan {
        boolean berskema = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!berskema || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "simpul.gateway." + nama + ".url: " + url + " bukan alamat http atau https yang lengkap");
        }
        String jalur = url.getPath();
        if (jalur != null && !jalur.isEmpty() && !jalur.equals("/")) {
            throw new IllegalArgumentException(
                    "simpul.gateway." + nama + ".url: " + url + " memuat jalur; jalur diteruskan tanpa diubah");
        }
    }

    /** Benar bila lewat TLS. */
    public boolean tls() {
        return "https".equals(url.getScheme());
    }

    /** Nama induk. */
    public String induk() {
        return url.getHost();
    }

    /** Porta, bawaan skema bila tidak disebut. */
    public int porta() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return tls() ? 443 : 80;
    }
}
