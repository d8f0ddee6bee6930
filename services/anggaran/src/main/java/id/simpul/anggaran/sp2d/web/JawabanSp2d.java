package id.simpul.anggaran.sp2d.web;

import id.simpul.anggaran.dpa.application.Tindakan;
import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu SP2D atau pengembaliannya.
 *
 * @param nilai jumlah baris, atau uang muka bila tanpa baris
 * @param alasanPelampauan mengapa anggaran dilampaui; null bila tidak
 * @param tindakan hanya pada SP2D tunggal; null di daftar
 * @param realisasi sumbangannya ke realisasi: nol bagi uang muka, negatif bagi pengembalian
 */
public record JawabanSp2d(
        UUID id,
        int tahun,
        String nomor,
        LocalDate tanggal,
        JenisSp2d jenis,
        String uraian,
        BigDecimal nilai,
        BigDecimal realisasi,
        UUID asalId,
        String alasanPelampauan,
        List<Baris> baris,
        String dicatatOleh,
        Instant dicatatPada,
        List<Tindakan> tindakan) {

    /** Pembebanan ke satu baris anggaran; {@code kunci} tetap antar versi DPA. */
    @Schema(name = "BarisSp2d")
    public record Baris(String kunci, String uraian, BigDecimal nilai) {
        static Baris dari(BarisSp2d baris) {
            return new Baris(baris.kunci(), baris.uraian(), baris.nilai().nilai());
        }
    }

    /** Pembebanan dalam satu sel tabel, {@code kunci=nilai} dipisah titik koma. */
    String barisTeks() {
        return baris.stream()
                .map(satu -> satu.kunci() + "=" + satu.nilai().toPlainString())
                .collect(Collectors.joining("; "));
    }

    /** SP2D di daftar, tanpa tindakan. */
    static JawabanSp2d dari(Sp2d sp2d) {
        return dari(sp2d, null);
    }

    static JawabanSp2d dari(Sp2d sp2d, List<Tindakan> tindakan) {
        return new JawabanSp2d(
                sp2d.id(),
                sp2d.tahun(),
                sp2d.nomor(),
                sp2d.tanggal(),
                sp2d.jenis(),
                sp2d.uraian(),
                sp2d.nilai().nilai(),
                sp2d.baris().isEmpty()
                        ? BigDecimal.ZERO
                        : sp2d.realisasi(sp2d.nilai()).nilai(),
                sp2d.asalId(),
                sp2d.alasanPelampauan(),
                sp2d.baris().stream().map(Baris::dari).toList(),
                sp2d.dicatatOleh(),
                sp2d.dicatatPada(),
                tindakan);
    }
}
