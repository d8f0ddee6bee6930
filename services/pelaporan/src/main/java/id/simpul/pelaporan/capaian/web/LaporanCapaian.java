package id.simpul.pelaporan.capaian.web;

import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.SkalaDipakai;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.time.Instant;
import java.util.List;

/**
 * Capaian kinerja satu kota satu tahun.
 *
 * @param asOf saat perubahan terakhir di antara bahan laporan ini
 * @param rataRata menurut aturan kota
 * @param rataRataLain rata-rata lain yang lazim, masing-masing bernama
 * @param perSasaran rata-rata sederhana tiap sasaran, mentah dan dibatasi
 * @param keseluruhan rata-rata sederhana seluruh indikator, mentah dan dibatasi
 * @param skala skala kota yang memberi {@code predikat}, beserta kebijakan, sumber, dan cacatnya
 * @param skalaAcuan skala yang memberi {@code predikatAcuan}
 */
public record LaporanCapaian(
        String kota,
        String namaKota,
        int tahun,
        Instant asOf,
        List<BarisCapaian> data,
        RataRataCapaian rataRata,
        List<RataRataCapaian> rataRataLain,
        List<CapaianSasaran> perSasaran,
        CapaianSasaran keseluruhan,
        SkalaDipakai skala,
        SkalaDipakai skalaAcuan) {

    public static LaporanCapaian dari(CapaianKota capaian, Instant asOf) {
        return new LaporanCapaian(
                capaian.kota().kode(),
                capaian.kota().nama(),
                capaian.tahun(),
                asOf,
                capaian.ukuran().stream()
                        .map(satu -> BarisCapaian.dari(
                                satu,
                                capaian,
                                TautanPenjelasan.capaian(satu.indikator().id(), capaian.tahun())))
                        .toList(),
                RataRataCapaian.dari(capaian.rataRata(), capaian),
                capaian.rataRataLain().stream()
                        .map(satu -> RataRataCapaian.dari(satu, capaian))
                        .toList(),
                capaian.perSasaran(),
                capaian.keseluruhan(),
                capaian.skala(),
                SkalaDipakai.acuan());
    }
}
