package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Satu SP2D atau pengembaliannya. Tidak pernah berubah sesudah dicatat.
 *
 * @param nomor unik dalam satu kota
 * @param nilai jumlah barisnya, atau nilai uang muka bila tanpa baris
 * @param alasanPelampauan mengapa anggaran dilampaui; null bila tidak
 * @param asalId TU yang ditutup, atau SP2D yang dikembalikan; null bila tidak disebut
 */
public record Sp2d(
        UUID id,
        int tahun,
        String nomor,
        LocalDate tanggal,
        JenisSp2d jenis,
        String uraian,
        Rupiah nilai,
        UUID asalId,
        String alasanPelampauan,
        List<BarisSp2d> baris,
        String dicatatOleh,
        Instant dicatatPada) {
    public Sp2d {
        baris = List.copyOf(baris);
    }

    /** Sumbangan sebuah nilai ke realisasi: negatif bagi pengembalian. */
    public Rupiah realisasi(Rupiah nilaiBaris) {
        return jenis.realisasi(nilaiBaris);
    }
}
