package id.simpul.pelaporan.papan;

import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.CatatanSkala;
import id.simpul.pelaporan.capaian.model.SkalaDipakai;
import id.simpul.pelaporan.capaian.web.RataRataCapaian;
import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.perbandingan.model.ArahPerubahan;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Seluruh angka papan skor satu kota satu tahun, dalam satu panggilan.
 *
 * @param asOf saat perubahan terakhir di antara bahannya
 * @param skala ambang yang dipakai semua predikat di papan ini; satu-satunya sumber warna
 * @param kelengkapan seberapa banyak indikator yang sudah berisi dan disetujui
 * @param rataRata menurut aturan kota
 * @param predikatRataRata rata-rata menurut skala kota; null bila tidak ada
 * @param perPredikat banyaknya indikator di tiap pita, dari yang terendah
 * @param serapan null bila belum ada DPA yang disahkan
 * @param spm null bila belum ada laporan SPM
 * @param catatanSkala bila rata-ratanya jatuh di lubang atau tumpang tindih skala; null bila tidak
 * @param tautan penjelasan setiap angka yang tidak membawa tautannya sendiri
 */
public record Papan(
        String kota,
        String namaKota,
        int tahun,
        Instant asOf,
        SkalaPapan skala,
        Kelengkapan kelengkapan,
        RataRataCapaian rataRata,
        String predikatRataRata,
        List<JumlahPredikat> perPredikat,
        List<CapaianSasaran> sasaran,
        List<IndikatorPapan> indikator,
        AngkaSerapan serapan,
        AngkaEfisiensi efisiensi,
        RingkasSpm spm,
        CatatanSkala catatanSkala,
        TautanPapan tautan) {

    /** Skala kota beserta angka yang dibandingkan dengannya, kebijakannya, dan cacatnya. */
    public record SkalaPapan(
            String nama,
            BasisPredikat basis,
            List<PitaPredikat> pita,
            String kebijakan,
            KebijakanLubang kebijakanLubang,
            String sumber,
            String alasan,
            List<SkalaDipakai.Cacat> cacat) {
        static SkalaPapan dari(SkalaDipakai skala, List<PitaPredikat> pita) {
            return new SkalaPapan(
                    skala.nama(),
                    skala.basis(),
                    pita,
                    skala.kebijakan(),
                    skala.kebijakanLubang(),
                    skala.sumber(),
                    skala.alasan(),
                    skala.cacat());
        }
    }

    /**
     * Alamat penjelasan.
     *
     * @param hitungan kelengkapan, banyaknya per predikat, dan predikat rata-rata
     * @param serapan null bila belum ada DPA yang disahkan
     * @param spm null bila belum ada laporan SPM
     */
    public record TautanPapan(String hitungan, String serapan, String efisiensi, String spm) {}

    /** Tidak pernah melebihi yang diukur. */
    public record Kelengkapan(int diukur, int berisi, int disetujui) {}

    /** {@code urutan} mulai 1 dari pita terendah; predikat null berarti tidak berpredikat. */
    public record JumlahPredikat(Integer urutan, String predikat, int banyak) {}

    /**
     * Satu indikator.
     *
     * @param urutanPredikat letak predikat di skala, mulai 1 dari yang terendah; null tanpa predikat
     * @param perubahanCapaian poin persen terhadap tahun sebelumnya yang sebanding; null bila tidak ada
     * @param catatanSkala bila angkanya jatuh di lubang atau tumpang tindih skala; null bila tidak
     * @param tautanPenjelasan bagaimana capaian dan perubahannya terbentuk
     */
    public record IndikatorPapan(
            String indikatorId,
            String kode,
            String nama,
            String satuan,
            BigDecimal target,
            BigDecimal realisasi,
            BigDecimal capaian,
            String predikat,
            Integer urutanPredikat,
            String predikatAcuan,
            String status,
            BigDecimal perubahanCapaian,
            ArahPerubahan arahPerubahan,
            CatatanSkala catatanSkala,
            String tautanPenjelasan) {}

    /** Indeks SPM triwulan terakhir. */
    public record RingkasSpm(String triwulan, BigDecimal indeks, String kategori, boolean sementara) {}
}
