package id.simpul.gateway.kontrak;

import java.net.URI;
import java.util.Optional;

/**
 * Komponen yang ditunjuk sebuah {@code $ref}.
 *
 * @param berkas berkas pemilik komponen
 * @param jenis bagian di bawah {@code components}, misalnya {@code schemas}
 * @param nama nama komponen
 */
record Rujukan(String berkas, String jenis, String nama) {
    private static final String AWALAN = "/components/";

    /** Rujukan {@code teks} yang ditulis di {@code dari}; kosong bila bukan menunjuk sebuah komponen. */
    static Optional<Rujukan> urai(String dari, String teks) {
        int pagar = teks.indexOf('#');
        if (pagar < 0) {
            // Pemetaan pembeda boleh menyebut nama skema saja.
            return teks.matches("[A-Za-z0-9_-]+") ? Optional.of(new Rujukan(dari, "schemas", teks)) : Optional.empty();
        }
        String berkas = pagar == 0 ? dari : letak(dari, teks.substring(0, pagar));
        String penunjuk = teks.substring(pagar + 1);
        String[] bagian = penunjuk.startsWith(AWALAN)
                ? penunjuk.substring(AWALAN.length()).split("/", -1)
                : new String[0];
        return bagian.length == 2
                ? Optional.of(new Rujukan(
                        berkas, bagian[0], bagian[1].replace("~1", "/").replace("~0", "~")))
                : Optional.empty();
    }

    /** Berkas lain yang disebut {@code teks}, kosong bila rujukan setempat atau ke luar folder kontrak. */
    static Optional<String> berkasLain(String dari, String teks) {
        int pagar = teks.indexOf('#');
        String berkas = pagar < 0 ? teks : teks.substring(0, pagar);
        if (berkas.isEmpty() || berkas.contains(":")) {
            return Optional.empty();
        }
        String letak = letak(dari, berkas);
        return letak.startsWith("../") ? Optional.empty() : Optional.of(letak);
    }

    private static String letak(String dari, String berkas) {
        return URI.create(dari).resolve(berkas).normalize().toString();
    }

    String teks(String namaBaru) {
        return "#" + AWALAN + jenis + "/" + namaBaru.replace("~", "~0").replace("/", "~1");
    }
}
