package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * Pembayaran yang diusulkan, sebelum dinilai; sama bentuknya dari satu permintaan maupun dari satu nomor di berkas impor.
 *
 * @param uangMuka nilai yang tidak dibebankan ke baris; null bila tidak disebut
 * @param asal TU yang ditutup atau SP2D yang dikembalikan; null bila tidak disebut
 * @param alasanPelampauan mengapa anggaran dilampaui; null bila tidak disebut
 */
public record UsulanSp2d(
        int tahun,
        String nomor,
        LocalDate tanggal,
        JenisSp2d jenis,
        Rupiah uangMuka,
        RujukanAsal asal,
        String alasanPelampauan,
        List<BarisSp2d> baris) {
    public UsulanSp2d {
        baris = List.copyOf(baris);
    }

    /** Jumlah barisnya, atau nilai uang muka bila tanpa baris. */
    public Rupiah nilai() {
        return baris.isEmpty()
                ? uangMuka
                : Rupiah.sum(baris.stream().map(BarisSp2d::nilai).toList());
    }

    /** Sumbangan sebuah nilai ke realisasi: negatif bagi pengembalian. */
    public Rupiah realisasi(Rupiah nilaiBaris) {
        return jenis.realisasi(nilaiBaris);
    }
}
