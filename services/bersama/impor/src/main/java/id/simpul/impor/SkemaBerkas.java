package id.simpul.impor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Satu berkas CSV atau lembar XLSX yang dikenal.
 *
 * @param nama nama berkas tanpa akhiran, atau nama lembar
 * @param penjelasan kalimat bagi pengisi templat
 * @param wajib apakah kiriman tanpa berkas ini ditolak
 */
public record SkemaBerkas(String nama, String penjelasan, boolean wajib, List<KolomImpor> kolom) {

    public SkemaBerkas {
        kolom = List.copyOf(kolom);
    }

    /** Berkas yang boleh tidak ada, tanpa kolom. */
    public static SkemaBerkas bernama(String nama, String penjelasan) {
        return new SkemaBerkas(nama, penjelasan, false, List.of());
    }

    /** Berkas yang sama, wajib ada. */
    public SkemaBerkas wajibAda() {
        return new SkemaBerkas(nama, penjelasan, true, kolom);
    }

    /** Berkas yang sama dengan kolom-kolom tambahan. */
    public SkemaBerkas dengan(KolomImpor... tambahan) {
        List<KolomImpor> semua = new ArrayList<>(kolom);
        semua.addAll(List.of(tambahan));
        return new SkemaBerkas(nama, penjelasan, wajib, semua);
    }

    Optional<KolomImpor> kenali(String kepala) {
        return kolom.stream().filter(satu -> satu.cocok(kepala)).findFirst();
    }
}
