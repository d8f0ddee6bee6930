package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Isi kejadian {@code realisasi-rekap} (id = id DPA): realisasi per baris, dari rekap maupun dari jumlah SP2D. Pembaca
 * cukup mengenal satu bentuk.
 *
 * @param total jumlah realisasi yang dilaporkan
 * @param bulan dua belas realisasi, Januari s.d. Desember; null bagi rekap, yang tidak mengenal bulan
 * @param baris baris terhalus yang sudah dilaporkan; yang tidak disebut belum dilaporkan
 */
public record KabarRealisasi(
        UUID dpaId,
        int tahun,
        String versiDpa,
        SumberRealisasi sumber,
        List<Baris> baris,
        BigDecimal total,
        List<BigDecimal> bulan) {

    /** Realisasi satu baris terhalus. */
    public record Baris(UUID rincianId, String kunci, BigDecimal realisasi) {
        static Baris dari(Rincian baris, Rupiah realisasi) {
            return new Baris(baris.id(), baris.kunci(), realisasi.nilai());
        }
    }

    /** Kabar dari rekap setahun per id rincian. */
    public static KabarRealisasi rekap(Dpa dpa, Map<UUID, Rupiah> realisasi) {
        return dari(dpa, SumberRealisasi.REKAP, realisasi, null);
    }

    /** Kabar dari jumlah SP2D per id rincian, beserta jumlahnya setiap bulan. */
    public static KabarRealisasi sp2d(Dpa dpa, Map<UUID, Rupiah> realisasi, List<Rupiah> bulan) {
        return dari(
                dpa,
                SumberRealisasi.SP2D,
                realisasi,
                bulan.stream().map(Rupiah::nilai).toList());
    }

    private static KabarRealisasi dari(
            Dpa dpa, SumberRealisasi sumber, Map<UUID, Rupiah> realisasi, List<BigDecimal> bulan) {
        return new KabarRealisasi(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                sumber,
                dpa.rincian().stream()
                        .filter(baris -> realisasi.containsKey(baris.id()))
                        .map(baris -> Baris.dari(baris, realisasi.get(baris.id())))
                        .toList(),
                Rupiah.sum(realisasi.values()).nilai(),
                bulan);
    }
}
