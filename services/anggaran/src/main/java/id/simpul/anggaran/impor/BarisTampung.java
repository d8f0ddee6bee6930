package id.simpul.anggaran.impor;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Satu baris berkas di tampungan.
 *
 * @param mentah sel seperti dikirim, objek JSON kolom ke isi
 * @param kunci kunci baris DPA yang dibebani; null bila tidak dibebankan atau tidak dikenal
 */
record BarisTampung(
        int nomor,
        String mentah,
        boolean cacat,
        String kunci,
        String barisUraian,
        String nomorSp2d,
        LocalDate tanggal,
        String jenis,
        String uraian,
        BigDecimal nilai,
        String nomorAsal,
        String alasan) {

    /** Baris yang hanya ditampung untuk berkas perbaikan. */
    static BarisTampung mentah(int nomor, String mentah, boolean cacat) {
        return new BarisTampung(nomor, mentah, cacat, null, null, null, null, null, null, null, null, null);
    }
}
