package id.simpul.realisasi.snapshot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Kesamaan dua isian menurut artinya: null, ketiadaan, dan daftar kosong sama, bilangan dibandingkan nilainya. */
public final class SamaIsi {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private SamaIsi() {}

    /** Benar bila tidak ada satu bidang pun yang berbeda. */
    public static boolean sama(Object lama, Object baru) {
        return BedaIsi.antara(JSON.valueToTree(lama), JSON.valueToTree(baru)).isEmpty();
    }
}
