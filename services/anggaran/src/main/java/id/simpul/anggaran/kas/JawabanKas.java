package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.application.Tindakan;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rencana kas satu versi DPA.
 *
 * @param baris menurut urutan dokumen
 * @param bulan jumlah semua baris, Januari s.d. Desember
 * @param total jumlah dua belas bulan
 * @param belumDirencanakan anggaran yang belum punya bulan
 * @param versi isi ETag
 */
public record JawabanKas(
        UUID dpaId,
        int tahun,
        String versiDpa,
        List<Baris> baris,
        List<BigDecimal> bulan,
        BigDecimal total,
        BigDecimal belumDirencanakan,
        List<Tindakan> tindakan,
        int versi) {

    /** Rencana satu baris terhalus. */
    @Schema(name = "BarisKas")
    public record Baris(
            UUID rincianId,
            String kunci,
            String uraian,
            BigDecimal anggaran,
            List<BigDecimal> bulan,
            BigDecimal total) {
        static Baris dari(Rincian baris, List<Rupiah> bulan) {
            return new Baris(
                    baris.id(),
                    baris.kunci(),
                    baris.uraian(),
                    baris.anggaran().nilai(),
                    bulan.stream().map(Rupiah::nilai).toList(),
                    Rupiah.sum(bulan).nilai());
        }
    }

    static JawabanKas dari(Dpa dpa, RencanaKas rencana, List<Tindakan> tindakan) {
        List<Rupiah> bulan = perBulan(rencana.bulan());
        Rupiah total = Rupiah.sum(bulan);
        return new JawabanKas(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                dpa.rincian().stream()
                        .filter(baris -> rencana.bulan().containsKey(baris.id()))
                        .map(baris -> Baris.dari(baris, rencana.bulan().get(baris.id())))
                        .toList(),
                bulan.stream().map(Rupiah::nilai).toList(),
                total.nilai(),
                dpa.total().minus(total).nilai(),
                tindakan,
                rencana.versi());
    }

    /** Jumlah semua baris per bulan. */
    static List<Rupiah> perBulan(Map<UUID, List<Rupiah>> perRincian) {
        return IntStream.range(0, 12)
                .mapToObj(bulan -> Rupiah.sum(perRincian.values().stream()
                        .map(baris -> baris.get(bulan))
                        .toList()))
                .toList();
    }
}
