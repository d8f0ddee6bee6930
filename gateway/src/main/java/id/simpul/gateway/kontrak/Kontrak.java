package id.simpul.gateway.kontrak;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * Satu berkas kontrak.
 *
 * @param berkas letaknya relatif terhadap folder kontrak, misalnya {@code realisasi.yaml}
 * @param isi isi yang sudah dibaca
 */
record Kontrak(String berkas, Map<String, Object> isi) {
    /** Kunci sebuah alamat di OpenAPI yang berupa operasi. */
    static final Set<String> METODE = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Nama bagian: nama berkas tanpa folder dan akhiran. */
    String nama() {
        String tanpaFolder = berkas.substring(berkas.lastIndexOf('/') + 1);
        int titik = tanpaFolder.indexOf('.');
        return titik < 0 ? tanpaFolder : tanpaFolder.substring(0, titik);
    }

    /** Nama bagian sebagai awalan nama skema: {@code Realisasi}. */
    String awalan() {
        StringBuilder hasil = new StringBuilder();
        for (String kata : nama().split("[^A-Za-z0-9]+", -1)) {
            if (!kata.isEmpty()) {
                hasil.append(Character.toUpperCase(kata.charAt(0))).append(kata.substring(1));
            }
        }
        return hasil.toString();
    }

    Map<String, Object> komponen() {
        return Pohon.peta(isi.get("components"));
    }

    Map<String, Object> alamat() {
        return Pohon.peta(isi.get("paths"));
    }

    String info(String kunci) {
        return String.valueOf(Pohon.peta(isi.get("info")).getOrDefault(kunci, ""));
    }

    /** Jalur di alamat peladen, yang mendahului alamat yang tidak ditulis lengkap. */
    String jalurInduk() {
        Object peladen = Pohon.daftar(isi.get("servers")).stream().findFirst().orElse(null);
        String url = String.valueOf(Pohon.peta(peladen).getOrDefault("url", "/"));
        String jalur = url.contains("{") ? "" : URI.create(url).getPath();
        return jalur.endsWith("/") ? jalur.substring(0, jalur.length() - 1) : jalur;
    }
}
