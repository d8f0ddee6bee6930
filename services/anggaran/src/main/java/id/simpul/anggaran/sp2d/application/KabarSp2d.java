package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Isi kejadian {@code sp2d}. */
record KabarSp2d(
        UUID id,
        int tahun,
        String nomor,
        LocalDate tanggal,
        JenisSp2d jenis,
        String uraian,
        BigDecimal nilai,
        UUID asalId,
        String alasanPelampauan,
        List<Baris> baris) {

    /** Pembebanan; realisasi negatif bagi pengembalian. */
    record Baris(String kunci, BigDecimal nilai, BigDecimal realisasi) {
        static Baris dari(Sp2d sp2d, BarisSp2d baris) {
            return new Baris(
                    baris.kunci(),
                    baris.nilai().nilai(),
                    sp2d.realisasi(baris.nilai()).nilai());
        }
    }

    static KabarSp2d dari(Sp2d sp2d) {
        return new KabarSp2d(
                sp2d.id(),
                sp2d.tahun(),
                sp2d.nomor(),
                sp2d.tanggal(),
                sp2d.jenis(),
                sp2d.uraian(),
                sp2d.nilai().nilai(),
                sp2d.asalId(),
                sp2d.alasanPelampauan(),
                sp2d.baris().stream().map(baris -> Baris.dari(sp2d, baris)).toList());
    }
}
