package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.anggaran.PohonAnggaran;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * DPA yang berlaku beserta pohon serapannya.
 *
 * @param sumber null selama belum ada realisasi
 * @param realisasi per id rincian terhalus; yang tidak ada belum dilaporkan
 * @param simpul simpul pohon per id rincian
 */
public record KeadaanSerapan(
        Dpa dpa,
        SumberRealisasi sumber,
        Map<UUID, Rupiah> realisasi,
        PohonAnggaran pohon,
        Map<UUID, SimpulAnggaran> simpul) {

    static KeadaanSerapan dari(Dpa dpa, SumberRealisasi sumber, Map<UUID, Rupiah> realisasi) {
        PohonAnggaran pohon = dpa.pohon(realisasi);
        Map<UUID, SimpulAnggaran> simpul = pohon.urut()
                .collect(Collectors.toMap(satu -> UUID.fromString(satu.baris().id()), satu -> satu));
        return new KeadaanSerapan(dpa, sumber, realisasi, pohon, simpul);
    }

    /** Serapan satu baris. */
    public Serapan untuk(UUID rincian) {
        return simpul.get(rincian).serapan();
    }
}
