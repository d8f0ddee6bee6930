package id.simpul.anggaran.kas;

import id.simpul.aturan.nilai.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Rencana kas sebuah DPA.
 *
 * @param bulan dua belas nilai per id rincian terhalus
 * @param versi naik setiap perubahan; isi ETag
 */
record RencanaKas(UUID dpaId, int versi, Map<UUID, List<Rupiah>> bulan) {
    RencanaKas {
        bulan = Map.copyOf(bulan);
    }
}
