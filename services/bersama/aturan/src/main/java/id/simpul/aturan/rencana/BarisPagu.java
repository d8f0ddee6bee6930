package id.simpul.aturan.rencana;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Satu baris pohon program sejauh diperlukan pemeriksaan pagu.
 *
 * @param kode kode nomenklatur; {@code null} bila dokumen tidak mencetaknya
 * @param pagu pagu menurut tahun, rupiah; tahun tanpa pagu tidak ada
 * @param akhirTercetak pagu akhir periode seperti dicetak; {@code null} bila tidak dicetak
 */
public record BarisPagu(
        String id,
        String kode,
        String nama,
        SortedMap<Integer, BigDecimal> pagu,
        BigDecimal akhirTercetak,
        List<BarisPagu> anak) {
    public BarisPagu {
        pagu = new TreeMap<>(pagu);
        anak = List.copyOf(anak);
    }

    String letak() {
        return kode == null ? nama : kode + " " + nama;
    }

    BigDecimal jumlahTahun() {
        return pagu.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Stream<BarisPagu> beserta() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(BarisPagu::beserta));
    }
}
