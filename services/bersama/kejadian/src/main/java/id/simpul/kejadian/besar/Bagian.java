package id.simpul.kejadian.besar;

import java.util.Objects;
import java.util.UUID;

/**
 * Isi satu rekaman bagian.
 *
 * @param terbitan pengenal penerbitan; bagian terbitan lain tidak pernah dicampur
 * @param nomor mulai dari 0
 * @param isi potongan teks JSON keadaannya; sendirian bukan JSON
 */
public record Bagian(UUID terbitan, int nomor, String isi) {
    public Bagian {
        Objects.requireNonNull(terbitan, "terbitan");
        Objects.requireNonNull(isi, "isi");
    }
}
