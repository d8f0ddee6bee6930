package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.JumlahTercetak;
import id.simpul.anggaran.dpa.model.Pengesahan;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.StatusDpa;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Isi kejadian {@code dpa}: kepala dan seluruh rinciannya.
 *
 * @param berlaku apakah ini DPA yang terakhir disahkan di tahunnya
 * @param pengesahan null selama draf
 */
public record KabarDpa(
        UUID id,
        int tahun,
        String versi,
        TingkatRincian tingkatTerhalus,
        String sumber,
        StatusDpa status,
        boolean berlaku,
        Pengesahan pengesahan,
        BigDecimal total,
        List<JumlahTercetak> tercetak,
        List<Baris> rincian,
        int versiBaris) {

    /** Baris DPA; anggaran hanya pada tingkat terhalus. */
    public record Baris(
            UUID id,
            String kunci,
            UUID indukId,
            int urutan,
            TingkatRincian tingkat,
            String kode,
            String uraian,
            String sumberDana,
            BigDecimal anggaran,
            JumlahTercetak tercetak) {

        static Baris dari(Rincian baris) {
            Rupiah anggaran = baris.anggaran();
            return new Baris(
                    baris.id(),
                    baris.kunci(),
                    baris.indukId(),
                    baris.urutan(),
                    baris.tingkat(),
                    baris.kode(),
                    baris.uraian(),
                    baris.sumberDana(),
                    anggaran == null ? null : anggaran.nilai(),
                    baris.tercetakUtama());
        }
    }

    static KabarDpa dari(Dpa dpa, boolean berlaku) {
        return new KabarDpa(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                dpa.tingkatTerhalus(),
                dpa.sumber(),
                dpa.status(),
                berlaku,
                dpa.pengesahan(),
                dpa.total().nilai(),
                dpa.tercetak(),
                dpa.rincian().stream().map(Baris::dari).toList(),
                dpa.versiBaris());
    }
}
