package id.simpul.dokumen.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Satu deret angka grafik.
 *
 * @param nama nama dalam keterangan grafik
 * @param nilai satu nilai per kategori; null berarti kosong dan tidak digambar (bukan nol)
 */
public record Seri(String nama, List<BigDecimal> nilai) {
    public Seri {
        nama = TeksAman.sebaris(nama);
        nilai = Collections.unmodifiableList(new ArrayList<>(nilai));
    }
}
