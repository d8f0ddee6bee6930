package id.simpul.impor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Yang dapat diimpor ke sebuah layanan.
 *
 * @param nama nama skema, dipakai pada nama templat
 * @param berkas berkas yang dikenal; dibaca menurut urutan ini, jadi yang dirujuk mendahului yang merujuk
 */
public record SkemaImpor(String nama, List<SkemaBerkas> berkas, BatasImpor batas) {

    public SkemaImpor {
        berkas = List.copyOf(berkas);
    }

    /** Skema dengan batas bawaan. */
    public static SkemaImpor dari(String nama, SkemaBerkas... berkas) {
        return new SkemaImpor(nama, List.of(berkas), BatasImpor.BAWAAN);
    }

    /** Berkas menurut namanya; huruf besar, spasi, dan tanda hubung tidak dibedakan. */
    public Optional<SkemaBerkas> menurutNama(String dicari) {
        String baku = namaBaku(dicari);
        return berkas.stream().filter(satu -> satu.nama().equals(baku)).findFirst();
    }

    static String namaBaku(String nama) {
        return nama.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
