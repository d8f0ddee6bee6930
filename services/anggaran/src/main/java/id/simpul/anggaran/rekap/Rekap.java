package id.simpul.anggaran.rekap;

import id.simpul.aturan.nilai.Rupiah;
import java.util.Map;
import java.util.UUID;

/**
 * Realisasi setahun sebuah DPA.
 *
 * @param realisasi per id rincian terhalus; yang tidak ada belum dilaporkan
 * @param versi naik setiap perubahan; isi ETag
 */
record Rekap(UUID dpaId, int versi, Map<UUID, Rupiah> realisasi) {
    Rekap {
        realisasi = Map.copyOf(realisasi);
    }
}
