package id.simpul.aturan.anggaran;

import id.simpul.aturan.nilai.Periksa;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pohon anggaran: setiap tingkat adalah jumlah bagian terhalusnya, sehingga jumlah yang tidak cocok tidak mungkin
 * tersusun. Jumlah tercetak hanya dibandingkan.
 *
 * @param akar baris teratas, terurut
 * @param total serapan seluruh pohon
 * @param selisih perbandingan total dengan setiap total tercetak
 */
public record PohonAnggaran(List<SimpulAnggaran> akar, Serapan total, List<SelisihTercetak> selisih) {
    public PohonAnggaran {
        akar = List.copyOf(akar);
        selisih = List.copyOf(selisih);
    }

    /**
     * @throws id.simpul.aturan.nilai.NilaiTidakSah bila id berulang, induk tidak ada, induk melingkar, terlalu dalam,
     *     atau baris yang beranak membawa uangnya sendiri
     */
    public static PohonAnggaran susun(List<BarisAnggaran> baris, List<Tercetak> totalTercetak) {
        List<SimpulAnggaran> akar = new PenyusunPohon(Periksa.daftar("rincian", baris)).akar();
        Serapan total =
                PenyusunPohon.jumlah(akar.stream().map(SimpulAnggaran::serapan).toList());
        List<SelisihTercetak> selisih = Periksa.daftar("tercetak", totalTercetak).stream()
                .map(tercetak -> SelisihTercetak.antara(tercetak, total))
                .toList();
        return new PohonAnggaran(akar, total, selisih);
    }

    public static PohonAnggaran susun(List<BarisAnggaran> baris) {
        return susun(baris, List.of());
    }

    /** Semua baris menurut urutan cetak. */
    public Stream<SimpulAnggaran> urut() {
        return akar.stream().flatMap(SimpulAnggaran::urut);
    }
}
