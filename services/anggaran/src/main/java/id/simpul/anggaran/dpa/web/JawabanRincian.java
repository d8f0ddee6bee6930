package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Satu baris DPA.
 *
 * @param anggaran milik sendiri pada tingkat terhalus, jumlah bagiannya di atasnya
 * @param terhalus apakah baris ini membawa uangnya sendiri
 * @param tercetakLain jumlah baris ini di tabel lain dokumen yang sama
 */
public record JawabanRincian(
        UUID id,
        String kunci,
        UUID indukId,
        int urutan,
        TingkatRincian tingkat,
        String kode,
        String uraian,
        String sumberDana,
        BigDecimal anggaran,
        boolean terhalus,
        JawabanTercetak tercetak,
        List<JawabanTercetak> tercetakLain) {

    /** Semua baris menurut urutan dokumen. */
    static List<JawabanRincian> semua(Dpa dpa) {
        Map<UUID, Rincian> perId = dpa.perId();
        return dpa.pohon()
                .urut()
                .map(simpul ->
                        dari(dpa, perId.get(UUID.fromString(simpul.baris().id())), simpul))
                .sorted(Comparator.comparingInt(JawabanRincian::urutan))
                .toList();
    }

    private static JawabanRincian dari(Dpa dpa, Rincian baris, SimpulAnggaran simpul) {
        return new JawabanRincian(
                baris.id(),
                baris.kunci(),
                baris.indukId(),
                baris.urutan(),
                baris.tingkat(),
                baris.kode(),
                baris.uraian(),
                baris.sumberDana(),
                simpul.serapan().anggaran().nilai(),
                dpa.terhalus(baris),
                JawabanTercetak.utama(baris, simpul.selisih()),
                JawabanTercetak.lain(baris, simpul.selisih()));
    }
}
