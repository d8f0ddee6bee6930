package id.simpul.pelaporan.serapan;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tingkat yang dapat diminta, dari yang terkasar. */
public enum TingkatSerapan {
    PROGRAM("program"),
    KEGIATAN("kegiatan"),
    SUB_KEGIATAN("sub-kegiatan");

    private static final List<String> URUTAN = List.of("PROGRAM", "KEGIATAN", "SUB_KEGIATAN", "REKENING");

    private final String kode;

    TingkatSerapan(String kode) {
        this.kode = kode;
    }

    /** Dari parameter kueri. */
    static TingkatSerapan dari(String kode) {
        return Arrays.stream(values())
                .filter(satu -> satu.kode.equals(kode))
                .findFirst()
                .orElseThrow(() -> new NilaiTidakSah(
                        "tingkat",
                        "dikenal",
                        kode,
                        "pilih salah satu dari "
                                + Arrays.stream(values()).map(satu -> satu.kode).collect(Collectors.joining(", "))));
    }

    /**
     * Apakah baris mewakili tingkat ini: barisnya setingkat, atau lebih kasar tetapi tidak terinci lagi. Dengan begitu
     * baris-baris satu tingkat selalu berjumlah sama dengan totalnya.
     */
    boolean diwakili(String tingkatBaris, boolean terhalus) {
        int letak = URUTAN.indexOf(tingkatBaris);
        int diminta = URUTAN.indexOf(name());
        return letak == diminta || (terhalus && letak < diminta);
    }
}
