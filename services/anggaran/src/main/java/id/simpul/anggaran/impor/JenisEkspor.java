package id.simpul.anggaran.impor;

import id.simpul.anggaran.sp2d.model.JenisSp2d;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Jenis SP2D seperti ditulis ekspor, atau seperti tertanam di nomornya. */
final class JenisEkspor {
    private static final Map<String, JenisSp2d> LAIN = Map.of(
            "STS", JenisSp2d.PENGEMBALIAN,
            "CONTRA_POS", JenisSp2d.PENGEMBALIAN,
            "CONTRA_POST", JenisSp2d.PENGEMBALIAN,
            "NIHIL_GU", JenisSp2d.GU_NIHIL,
            "NIHIL_TU", JenisSp2d.TU_NIHIL);
    /** {@code 35.19/04.0/000005/LS/...}: jenisnya bagian keempat. */
    private static final int BAGIAN_JENIS = 3;

    private JenisEkspor() {}

    /** Jenis dari kolomnya, atau dari nomor SP2D bila kolomnya kosong; null bila tidak dikenal. */
    static JenisSp2d baca(String teks, String nomor) {
        if (teks != null) {
            return dikenal(teks);
        }
        String[] bagian = nomor == null ? new String[0] : nomor.split("/", -1);
        return bagian.length > BAGIAN_JENIS ? dikenal(bagian[BAGIAN_JENIS]) : null;
    }

    private static JenisSp2d dikenal(String teks) {
        String rapat = teks.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s./-]+", "_");
        return Arrays.stream(JenisSp2d.values())
                .filter(jenis -> jenis.name().equals(rapat))
                .findFirst()
                .orElse(LAIN.get(rapat));
    }
}
