package id.simpul.anggaran.impor;

import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.aturan.nilai.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Satu baris tampungan SP2D yang dibaca kembali untuk dinilai.
 *
 * @param nomor nomor baris di berkas
 * @param kunci kunci baris DPA yang dibebani; null bagi uang muka
 * @param sudah tanggal SP2D bernomor sama yang sudah tercatat; null bila belum ada
 */
record BarisUrut(
        int nomor,
        String nomorSp2d,
        LocalDate tanggal,
        JenisSp2d jenis,
        String kunci,
        String uraian,
        Rupiah nilai,
        String nomorAsal,
        String alasan,
        LocalDate sudah) {

    static BarisUrut dari(ResultSet baris) throws SQLException {
        return new BarisUrut(
                baris.getInt("nomor"),
                baris.getString("nomor_sp2d"),
                baris.getObject("tanggal", LocalDate.class),
                JenisSp2d.valueOf(baris.getString("jenis")),
                baris.getString("kunci"),
                baris.getString("baris_uraian"),
                Rupiah.dari(baris.getBigDecimal("nilai")),
                baris.getString("nomor_asal"),
                baris.getString("alasan"),
                baris.getObject("sudah", LocalDate.class));
    }

    /** Apakah kepalanya sama dengan baris pertama nomor itu. */
    boolean sekepala(BarisUrut pertama) {
        return tanggal.equals(pertama.tanggal)
                && jenis == pertama.jenis
                && Objects.equals(nomorAsal, pertama.nomorAsal);
    }
}
