package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.SkalaDipakai;
import id.simpul.pelaporan.capaian.web.RataRataCapaian;
import java.time.Instant;
import java.util.List;

/**
 * Capaian lintas kota.
 *
 * @param asOf saat perubahan terakhir di antara bahannya; null bila belum ada bahan sama sekali
 * @param data satu baris per kota dan indikator, urut kode kota
 * @param perKota rata-rata tiap kota menurut aturannya sendiri; tidak dirata-ratakan lagi sebab dasarnya berlainan
 * @param gulungan angka lintas kota per acuan nasional; yang tidak seragam ditolak dengan menyebut kotanya
 * @param tautanPenjelasan bagaimana cakupan dan angka {@code perKota} terbentuk
 * @param skalaAcuan skala yang memberi {@code predikatAcuan}, sama bagi semua kota
 */
public record LaporanCapaianAgregat(
        int tahun,
        Instant asOf,
        CakupanAgregat cakupan,
        List<BarisCapaianAgregat> data,
        List<RataRataKota> perKota,
        List<GulunganAcuan> gulungan,
        String tautanPenjelasan,
        SkalaDipakai skalaAcuan) {

    /**
     * Rata-rata satu kota: menurut aturannya, dan sederhana, mentah maupun dibatasi.
     *
     * @param skala skala kota yang memberi predikat, beserta kebijakan, sumber, dan cacatnya
     * @param rataRataLain rata-rata lain yang lazim, masing-masing bernama
     */
    public record RataRataKota(
            String kota,
            String namaKota,
            RataRataCapaian rataRata,
            CapaianSasaran keseluruhan,
            SkalaDipakai skala,
            List<RataRataCapaian> rataRataLain) {}
}
