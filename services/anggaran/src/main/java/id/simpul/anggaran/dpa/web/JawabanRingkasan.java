package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.model.Pengesahan;
import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.anggaran.dpa.model.StatusDpa;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import java.math.BigDecimal;
import java.util.UUID;

/** Satu DPA di daftar. */
public record JawabanRingkasan(
        UUID id,
        int tahun,
        String versi,
        TingkatRincian tingkatTerhalus,
        String sumber,
        StatusDpa status,
        boolean berlaku,
        Pengesahan pengesahan,
        BigDecimal total,
        int versiBaris) {

    static JawabanRingkasan dari(RingkasanDpa dpa, boolean berlaku) {
        return new JawabanRingkasan(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                dpa.tingkatTerhalus(),
                dpa.sumber(),
                dpa.pengesahan() == null ? StatusDpa.DRAF : StatusDpa.DISAHKAN,
                berlaku,
                dpa.pengesahan(),
                dpa.total().nilai(),
                dpa.versiBaris());
    }
}
