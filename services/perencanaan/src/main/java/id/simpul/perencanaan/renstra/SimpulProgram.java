package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.indikator.Indikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Satu baris pohon program seperti dibaca klien, dengan indikator dan targetnya.
 *
 * @param tingkat PROGRAM, KEGIATAN, atau SUB_KEGIATAN
 * @param paguAkhir jumlah pagu tahunannya, rupiah; null bila tidak berpagu
 * @param paguAkhirTercetak pagu akhir seperti dicetak dokumen, rupiah
 * @param indikator indikator baris ini beserta kondisi awal, target, dan kondisi akhirnya
 */
public record SimpulProgram(
        UUID id,
        String tingkat,
        String kode,
        String nama,
        List<ProgramRenstra.PaguTahun> pagu,
        List<SimpulProgram> anak,
        UUID sasaranId,
        String unitPenanggungJawab,
        String lokasi,
        BigDecimal paguAkhir,
        BigDecimal paguAkhirTercetak,
        List<Indikator> indikator) {
    static SimpulProgram dari(ProgramRenstra satu, Map<UUID, List<Indikator>> menurutInduk) {
        return new SimpulProgram(
                satu.id(),
                satu.tingkat(),
                satu.kode(),
                satu.nama(),
                satu.pagu(),
                satu.anak().stream().map(anak -> dari(anak, menurutInduk)).toList(),
                satu.sasaranId(),
                satu.unitPenanggungJawab(),
                satu.lokasi(),
                satu.paguAkhir(),
                satu.paguAkhirTercetak(),
                menurutInduk.getOrDefault(satu.id(), List.of()));
    }
}
