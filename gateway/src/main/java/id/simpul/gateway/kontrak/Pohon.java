package id.simpul.gateway.kontrak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Pekerjaan kecil atas pohon peta, daftar dan nilai hasil membaca kontrak. */
final class Pohon {
    private Pohon() {}

    /** Salinan dalam; urutan dipertahankan dan kunci menjadi teks ({@code 200} adalah kunci yang sering bukan teks). */
    static Object salin(Object asal) {
        return ubahRujukan(asal, UnaryOperator.identity());
    }

    /** Salinan dalam dengan setiap {@code $ref} dan setiap nilai pemetaan pembeda diganti oleh {@code ganti}. */
    static Object ubahRujukan(Object asal, UnaryOperator<String> ganti) {
        if (asal instanceof Map<?, ?> peta) {
            Map<String, Object> hasil = new LinkedHashMap<>();
            peta.forEach(
                    (kunci, nilai) -> hasil.put(String.valueOf(kunci), ubahNilai(String.valueOf(kunci), nilai, ganti)));
            return hasil;
        }
        if (asal instanceof List<?> daftar) {
            List<Object> hasil = new ArrayList<>();
            daftar.forEach(nilai -> hasil.add(ubahRujukan(nilai, ganti)));
            return hasil;
        }
        return asal;
    }

    private static Object ubahNilai(String kunci, Object nilai, UnaryOperator<String> ganti) {
        if (kunci.equals("$ref") && nilai instanceof String rujukan) {
            return ganti.apply(rujukan);
        }
        if (kunci.equals("discriminator") && nilai instanceof Map<?, ?> pembeda && pembeda.get("mapping") != null) {
            Map<String, Object> hasil = peta(salin(pembeda));
            peta(hasil.get("mapping")).replaceAll((nama, tujuan) -> ganti.apply(String.valueOf(tujuan)));
            return hasil;
        }
        return ubahRujukan(nilai, ganti);
    }

    /** {@code nilai} sebagai peta; peta kosong bila bukan peta, supaya kontrak yang tidak lengkap tidak menjatuhkan. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> peta(Object nilai) {
        return nilai instanceof Map<?, ?> ? (Map<String, Object>) nilai : new LinkedHashMap<>();
    }

    /** {@code nilai} sebagai daftar; daftar kosong bila bukan daftar. */
    static List<Object> daftar(Object nilai) {
        return nilai instanceof List<?> isi ? new ArrayList<>(isi) : new ArrayList<>();
    }
}
