package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.application.Tindakan;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rekap realisasi sebuah DPA.
 *
 * @param baris hanya yang sudah dilaporkan, menurut urutan dokumen
 * @param total jumlah realisasi yang dilaporkan
 * @param belumDilaporkan banyaknya baris terhalus tanpa laporan
 * @param versi isi ETag
 */
public record JawabanRekap(
        UUID dpaId,
        int tahun,
        String versiDpa,
        List<Baris> baris,
        BigDecimal total,
        int belumDilaporkan,
        List<Tindakan> tindakan,
        int versi) {

    /** Realisasi satu baris terhalus. */
    @Schema(name = "BarisRekap")
    public record Baris(
            UUID rincianId, String kode, String uraian, BigDecimal anggaran, BigDecimal realisasi, BigDecimal sisa) {
        static Baris dari(Rincian baris, Rupiah realisasi) {
            return new Baris(
                    baris.id(),
                    baris.kode(),
                    baris.uraian(),
                    baris.anggaran().nilai(),
                    realisasi.nilai(),
                    baris.anggaran().minus(realisasi).nilai());
        }
    }

    static JawabanRekap dari(Dpa dpa, Rekap rekap, List<Tindakan> tindakan) {
        List<Rincian> terhalus = dpa.rincian().stream().filter(dpa::terhalus).toList();
        List<Baris> baris = terhalus.stream()
                .filter(satu -> rekap.realisasi().containsKey(satu.id()))
                .map(satu -> Baris.dari(satu, rekap.realisasi().get(satu.id())))
                .toList();
        return new JawabanRekap(
                dpa.id(),
                dpa.tahun(),
                dpa.versi().nilai(),
                baris,
                Rupiah.sum(rekap.realisasi().values()).nilai(),
                terhalus.size() - baris.size(),
                tindakan,
                rekap.versi());
    }
}
