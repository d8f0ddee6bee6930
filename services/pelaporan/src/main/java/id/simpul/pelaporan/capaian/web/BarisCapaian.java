package id.simpul.pelaporan.capaian.web;

import id.simpul.aturan.capaian.Tanda;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.aturan.rumus.Arah;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CatatanSkala;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Satu indikator dalam laporan capaian.
 *
 * @param sasaran bunyi tujuan atau sasaran tempat indikator melekat
 * @param rumus kode rumus capaian, misalnya {@code naik.rasio}
 * @param teksTarget target seperti tercetak, misalnya {@code BB}; null bila sama dengan angkanya
 * @param realisasi dalam satuan indikator; persen dibulatkan menurut aturan kota
 * @param capaian persen, dibulatkan menurut aturan kota; null bila ada {@code alasan}
 * @param predikat menurut skala kota
 * @param predikatAcuan menurut Permendagri 86/2017, selalu atas capaian
 * @param alasan mengapa capaian tidak ada
 * @param keterangan alasan dalam kalimat, atau alasan yang ditulis pengisi
 * @param status keadaan alur kerja realisasinya; null bila belum ada isian
 * @param tanda hal yang perlu diketahui pembaca tentang angka ini
 * @param snapshot persetujuan yang berlaku
 * @param capaianMentah hasil rumus sebelum batas bawah 0 dan batas atas kota
 * @param capaianDibatasi100 capaian paling tinggi 100
 * @param catatanSkala bila angka yang dipredikati jatuh di lubang atau tumpang tindih skala kota; null bila tidak
 * @param tautanPenjelasan bagaimana angkanya terbentuk
 */
public record BarisCapaian(
        String indikatorId,
        String kode,
        String nama,
        String kodeSasaran,
        String sasaran,
        String satuan,
        Arah arah,
        String rumus,
        BigDecimal target,
        String teksTarget,
        BigDecimal realisasi,
        BigDecimal pembilang,
        BigDecimal penyebut,
        BigDecimal capaian,
        String predikat,
        String predikatAcuan,
        Keadaan keadaan,
        AlasanKosong alasan,
        String keterangan,
        String status,
        boolean satuanCampur,
        Set<Tanda> tanda,
        List<RealisasiIndikator.Komponen> komponen,
        RealisasiIndikator.Tercetak tercetak,
        RealisasiIndikator.Snapshot snapshot,
        String acuanNasional,
        boolean iku,
        String sasaranId,
        BigDecimal capaianMentah,
        BigDecimal capaianDibatasi100,
        CatatanSkala catatanSkala,
        String tautanPenjelasan) {

    /** {@code tautan} alamat penjelasannya, menurut pembacanya. */
    public static BarisCapaian dari(UkuranIndikator ukuran, CapaianKota kota, String tautan) {
        AturanCapaian aturan = kota.aturan();
        Indikator indikator = ukuran.indikator();
        RealisasiIndikator realisasi = ukuran.realisasi();
        var hasil = ukuran.hasil();
        return new BarisCapaian(
                indikator.id(),
                indikator.kode(),
                indikator.nama(),
                ukuran.tempat().kode(),
                ukuran.tempat().uraian(),
                indikator.satuan(),
                indikator.arah(),
                hasil.pengukuran().rumus().kode(),
                hasil.pengukuran().target().nilai().nilai(),
                indikator
                        .target(ukuran.tahun())
                        .map(Indikator.TargetTahun::teks)
                        .orElse(null),
                ukuran.realisasiTampil(aturan),
                hasil.realisasi().pembilang().nilai(),
                hasil.realisasi().penyebut().nilai(),
                aturan.bulatkan(hasil.capaian()),
                hasil.namaPredikat(),
                hasil.namaPredikatAcuan(),
                hasil.keadaan(),
                hasil.alasan(),
                keterangan(ukuran),
                realisasi == null ? null : realisasi.status(),
                hasil.satuanCampur(),
                new TreeSet<>(hasil.tanda()),
                realisasi == null ? List.of() : realisasi.komponen(),
                realisasi == null ? null : realisasi.tercetak(),
                realisasi == null ? null : realisasi.snapshot(),
                indikator.acuanNasional(),
                indikator.iku(),
                ukuran.sasaranId(),
                aturan.bulatkan(hasil.capaianMentah()),
                hasil.capaian() == null ? null : aturan.bulatkan(hasil.capaian().min(Presisi.SERATUS)),
                kota.catatanSkala(hasil.nilaiPredikat(aturan)),
                tautan);
    }

    private static String keterangan(UkuranIndikator ukuran) {
        AlasanKosong alasan = ukuran.hasil().alasan();
        if (alasan == null) {
            return null;
        }
        String ditulis = ukuran.realisasi() == null ? null : ukuran.realisasi().alasan();
        return ditulis == null ? alasan.pesan() : ditulis;
    }
}
