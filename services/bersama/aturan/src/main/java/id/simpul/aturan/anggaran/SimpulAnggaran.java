package id.simpul.aturan.anggaran;

import java.util.List;
import java.util.stream.Stream;

/**
 * Satu baris beserta jumlahnya dari bagian terhalus.
 *
 * @param tingkat kedalaman, 0 untuk baris teratas
 * @param serapan jumlah bagian terhalus di bawahnya; bagian yang tidak diketahui tidak dihitung nol
 * @param daun banyaknya bagian terhalus
 * @param daunTanpaRealisasi banyaknya bagian terhalus yang belum melaporkan realisasi
 * @param selisih perbandingan dengan setiap jumlah tercetak
 * @param anak baris di bawahnya, terurut
 */
public record SimpulAnggaran(
        BarisAnggaran baris,
        int tingkat,
        Serapan serapan,
        int daun,
        int daunTanpaRealisasi,
        List<SelisihTercetak> selisih,
        List<SimpulAnggaran> anak) {
    public SimpulAnggaran {
        selisih = List.copyOf(selisih);
        anak = List.copyOf(anak);
    }

    /** Baris ini lalu seluruh keturunannya, menurut urutan cetak. */
    public Stream<SimpulAnggaran> urut() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(SimpulAnggaran::urut));
    }
}
