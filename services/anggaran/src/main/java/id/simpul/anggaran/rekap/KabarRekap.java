package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Isi kejadian {@code realisasi-rekap} (id = id DPA).
 *
 * @param baris realisasi per baris terhalus yang sudah dilaporkan
 */
record KabarRekap(UUID dpaId, int tahun, String versiDpa, List<Baris> baris, int versi) {
    record Baris(UUID rincianId, String kunci, BigDecimal realisasi) {
        static Baris dari(Rincian baris, Rupiah realisasi) {
            return new Baris(baris.id(), baris.kunci(), realisasi.nilai());
        }
    }

    static KabarRekap dari(Dpa dpa, Rekap rekap) {
        return new KabarRekap(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                dpa.rincian().stream()
                        .filter(baris -> rekap.realisasi().containsKey(baris.id()))
                        .map(baris -> Baris.dari(baris, rekap.realisasi().get(baris.id())))
                        .toList(),
                rekap.versi());
    }
}
