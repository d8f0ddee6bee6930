package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.application.Tindakan;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Pengesahan;
import id.simpul.anggaran.dpa.model.StatusDpa;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Kepala sebuah DPA.
 *
 * @param berlaku apakah ini yang terakhir disahkan di tahunnya
 * @param total jumlah seluruh baris terhalus
 * @param jumlahBaris banyaknya baris di semua tingkat
 * @param kodeBerulang kode yang dipakai lebih dari satu baris
 * @param pergeseran besar dan penyetujunya; null bila versi ini bukan pergeseran atau belum ada yang digeser
 * @param tercetak total seperti tercetak, di samping selisihnya
 * @param versiBaris isi ETag
 */
public record JawabanDpa(
        UUID id,
        int tahun,
        String versi,
        TingkatRincian tingkatTerhalus,
        String sumber,
        StatusDpa status,
        boolean berlaku,
        Pengesahan pengesahan,
        BigDecimal total,
        int jumlahBaris,
        List<String> kodeBerulang,
        JawabanPergeseran.Ringkas pergeseran,
        List<JawabanTercetak> tercetak,
        List<Tindakan> tindakan,
        int versiBaris) {

    static JawabanDpa dari(Dpa dpa, boolean berlaku, Dpa asal, List<Tindakan> tindakan) {
        return new JawabanDpa(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                dpa.tingkatTerhalus(),
                dpa.sumber(),
                dpa.status(),
                berlaku,
                dpa.pengesahan(),
                dpa.total().nilai(),
                dpa.rincian().size(),
                List.copyOf(dpa.kodeBerulang()),
                JawabanPergeseran.ringkas(asal, dpa),
                JawabanTercetak.semua(dpa.tercetak(), dpa.pohon().selisih()),
                tindakan,
                dpa.versiBaris());
    }
}
