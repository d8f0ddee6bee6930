package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Menggulung realisasi bulanan baris terhalus ke setiap tingkat, lalu menyajikannya kumulatif. */
final class PenyajiBulanan {
    private static final int BULAN_SETAHUN = 12;

    private final KeadaanSerapan keadaan;
    private final UnaryOperator<BigDecimal> bulatkan;

    PenyajiBulanan(KeadaanSerapan keadaan, UnaryOperator<BigDecimal> bulatkan) {
        this.keadaan = keadaan;
        this.bulatkan = bulatkan;
    }

    /**
     * @param bulanan dua belas nilai per id rincian terhalus; yang tidak ada nol
     * @param tingkat null = semua tingkat
     */
    SerapanBulanan saji(Map<UUID, List<Rupiah>> bulanan, TingkatRincian tingkat) {
        Map<UUID, Rincian> perId = keadaan.dpa().perId();
        Map<UUID, List<Rupiah>> tergulung = gulung(perId, bulanan);
        List<Rupiah> total = keadaan.dpa().rincian().stream()
                .filter(baris -> baris.indukId() == null)
                .map(baris -> tergulung.getOrDefault(baris.id(), nol()))
                .reduce(nol(), PenyajiBulanan::jumlah);
        return new SerapanBulanan(
                keadaan.dpa().tahun(),
                keadaan.dpa().id(),
                keadaan.dpa().versi().nilai(),
                keadaan.dpa().rincian().stream()
                        .filter(baris -> tingkat == null || baris.tingkat() == tingkat)
                        .map(baris -> baris(baris, tergulung.getOrDefault(baris.id(), nol())))
                        .toList(),
                bulan(keadaan.pohon().total().anggaran(), total));
    }

    private static Map<UUID, List<Rupiah>> gulung(Map<UUID, Rincian> perId, Map<UUID, List<Rupiah>> bulanan) {
        Map<UUID, List<Rupiah>> tergulung = new HashMap<>();
        bulanan.forEach((daun, nilai) -> {
            for (Rincian baris = perId.get(daun); baris != null; baris = induk(perId, baris)) {
                tergulung.merge(baris.id(), nilai, PenyajiBulanan::jumlah);
            }
        });
        return tergulung;
    }

    private static Rincian induk(Map<UUID, Rincian> perId, Rincian baris) {
        return baris.indukId() == null ? null : perId.get(baris.indukId());
    }

    private SerapanBulanan.Baris baris(Rincian baris, List<Rupiah> bulanan) {
        Rupiah anggaran = keadaan.untuk(baris.id()).anggaran();
        return new SerapanBulanan.Baris(
                baris.id(),
                baris.indukId(),
                baris.kunci(),
                baris.tingkat(),
                baris.kode(),
                baris.uraian(),
                baris.sumberDana(),
                anggaran.nilai(),
                bulan(anggaran, bulanan));
    }

    private List<SerapanBulanan.Bulan> bulan(Rupiah anggaran, List<Rupiah> bulanan) {
        List<SerapanBulanan.Bulan> hasil = new ArrayList<>();
        Rupiah kumulatif = Rupiah.NOL;
        for (int i = 0; i < BULAN_SETAHUN; i++) {
            kumulatif = kumulatif.plus(bulanan.get(i));
            Serapan serapan = Serapan.hitung(anggaran, kumulatif);
            hasil.add(new SerapanBulanan.Bulan(
                    YearMonth.of(keadaan.dpa().tahun(), i + 1).toString(),
                    bulanan.get(i).nilai(),
                    kumulatif.nilai(),
                    serapan.sisa().nilai(),
                    bulatkan.apply(serapan.persen())));
        }
        return hasil;
    }

    private static List<Rupiah> jumlah(List<Rupiah> satu, List<Rupiah> dua) {
        List<Rupiah> hasil = new ArrayList<>();
        for (int i = 0; i < BULAN_SETAHUN; i++) {
            hasil.add(satu.get(i).plus(dua.get(i)));
        }
        return hasil;
    }

    private static List<Rupiah> nol() {
        return Collections.nCopies(BULAN_SETAHUN, Rupiah.NOL);
    }
}
