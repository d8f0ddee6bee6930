package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.BarisPagu;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Program, kegiatan, atau sub kegiatan dengan pagu indikatifnya.
 *
 * @param tingkat PROGRAM, KEGIATAN, atau SUB_KEGIATAN
 * @param kode kode nomenklatur; null bila dokumen tidak mencetaknya
 * @param pagu pagu indikatif per tahun, rupiah
 * @param anak kegiatan sebuah program, atau sub kegiatan sebuah kegiatan
 * @param sasaranId sasaran Renstra yang didukung; null bila tidak disebut
 * @param paguAkhirTercetak pagu akhir periode seperti dicetak dokumen, rupiah; null bila tidak dicetak
 */
public record ProgramRenstra(
        UUID id,
        String tingkat,
        String kode,
        String nama,
        List<PaguTahun> pagu,
        List<ProgramRenstra> anak,
        UUID sasaranId,
        String unitPenanggungJawab,
        String lokasi,
        BigDecimal paguAkhirTercetak) {
    /** Pagu satu tahun, rupiah. */
    public record PaguTahun(int tahun, BigDecimal nilai) {}

    /** Baris ini dan semua turunannya, urut dokumen. */
    public Stream<ProgramRenstra> beserta() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(ProgramRenstra::beserta));
    }

    /** Pagu akhir periode: jumlah pagu tahun yang ada; null bila tidak satu tahun pun berpagu. */
    public BigDecimal paguAkhir() {
        return pagu.stream().map(PaguTahun::nilai).reduce(BigDecimal::add).orElse(null);
    }

    /** Bentuk untuk pemeriksaan pagu. */
    BarisPagu keBarisPagu() {
        SortedMap<Integer, BigDecimal> menurutTahun = new TreeMap<>();
        pagu.forEach(satu -> menurutTahun.put(satu.tahun(), satu.nilai()));
        return new BarisPagu(
                id.toString(),
                kode,
                nama,
                menurutTahun,
                paguAkhirTercetak,
                anak.stream().map(ProgramRenstra::keBarisPagu).toList());
    }
}
