package id.simpul.pelaporan.serapan;

import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Satu baris serapan; jumlahnya dari bagian terhalus di bawahnya.
 *
 * @param kode seperti tercetak; null bila dokumen tidak mencetaknya
 * @param persen dibulatkan menurut aturan kota; null bila ada {@code alasan}
 * @param bagianTanpaRealisasi banyaknya bagian terhalus yang belum melaporkan realisasi
 * @param tautanPenjelasan bagaimana angkanya terbentuk
 */
public record BarisSerapan(
        String id,
        String indukId,
        String tingkat,
        String kode,
        String uraian,
        BigDecimal anggaran,
        BigDecimal realisasi,
        BigDecimal sisa,
        BigDecimal persen,
        AlasanKosong alasan,
        int bagianTanpaRealisasi,
        List<BedaTercetak> tercetak,
        String tautanPenjelasan) {

    static BarisSerapan dari(
            int tahun, Dpa.Rincian rincian, SimpulAnggaran simpul, UnaryOperator<BigDecimal> pembulat) {
        AngkaSerapan angka = AngkaSerapan.dari(simpul.serapan(), pembulat);
        return new BarisSerapan(
                rincian.id(),
                rincian.indukId(),
                rincian.tingkat(),
                rincian.kode(),
                rincian.uraian(),
                angka.anggaran(),
                angka.realisasi(),
                angka.sisa(),
                angka.persen(),
                angka.alasan(),
                simpul.daunTanpaRealisasi(),
                simpul.selisih().stream().map(BedaTercetak::dari).toList(),
                TautanPenjelasan.serapan(rincian.id(), tahun));
    }
}
