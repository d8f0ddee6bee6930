package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.GagalBagian;
import java.util.Map;
import java.util.Optional;

/**
 * Bagian yang sudah ada di luar tumpukan: tidak dinyalakan dan tidak dipadamkan oleh peluncur.
 *
 * @param postgres pengelola klaster yang boleh membuat basis data dan peran
 * @param kafka {@code bootstrap.servers}
 * @param oidc alamat realm, mis. {@code https://masuk.contoh.id/realms/simpul}
 */
public record BagianLuar(Optional<AksesPostgres> postgres, Optional<String> kafka, Optional<String> oidc) {

    /** Semua bagian milik tumpukan sendiri. */
    public static BagianLuar tidakAda() {
        return new BagianLuar(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** SIMPUL_POSTGRES_URL (+ _PENGGUNA, _SANDI), SIMPUL_KAFKA, SIMPUL_OIDC_URL. */
    public static BagianLuar dariLingkungan(Map<String, String> lingkungan) {
        return new BagianLuar(
                nilai(lingkungan, "SIMPUL_POSTGRES_URL").map(url -> postgres(lingkungan, url)),
                nilai(lingkungan, "SIMPUL_KAFKA"),
                nilai(lingkungan, "SIMPUL_OIDC_URL").map(url -> url.replaceAll("/+$", "")));
    }

    private static AksesPostgres postgres(Map<String, String> lingkungan, String url) {
        if (!url.matches("jdbc:postgresql://[^/?]+/?")) {
            throw new GagalBagian(
                    "postgres",
                    "SIMPUL_POSTGRES_URL='" + url + "' tidak sah; bentuknya jdbc:postgresql://host:port/ tanpa nama"
                            + " basis data");
        }
        return new AksesPostgres(
                url.endsWith("/") ? url : url + "/",
                wajib(lingkungan, "SIMPUL_POSTGRES_PENGGUNA"),
                wajib(lingkungan, "SIMPUL_POSTGRES_SANDI"));
    }

    private static String wajib(Map<String, String> lingkungan, String nama) {
        return nilai(lingkungan, nama)
                .orElseThrow(() -> new GagalBagian("postgres", nama + " wajib diisi bersama SIMPUL_POSTGRES_URL"));
    }

    private static Optional<String> nilai(Map<String, String> lingkungan, String nama) {
        return Optional.ofNullable(lingkungan.get(nama)).map(String::strip).filter(isi -> !isi.isEmpty());
    }
}
