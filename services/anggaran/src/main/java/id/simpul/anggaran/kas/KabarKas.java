package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Isi kejadian {@code anggaran-kas} (id = id DPA): dua belas bulan per baris terhalus. */
record KabarKas(UUID dpaId, int tahun, String versiDpa, List<Baris> baris, int versi) {
    record Baris(UUID rincianId, List<BigDecimal> bulan) {}

    static KabarKas dari(Dpa dpa, RencanaKas rencana) {
        return new KabarKas(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                rencana.bulan().entrySet().stream()
                        .map(satu -> new Baris(
                                satu.getKey(),
                                satu.getValue().stream().map(Rupiah::nilai).toList()))
                        .toList(),
                rencana.versi());
    }
}
