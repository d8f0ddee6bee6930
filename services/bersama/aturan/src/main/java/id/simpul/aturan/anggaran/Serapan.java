package id.simpul.aturan.anggaran;

import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;

/**
 * Serapan anggaran: realisasi / anggaran × 100.
 *
 * @param anggaran {@code null} bila tidak diketahui
 * @param realisasi {@code null} bila belum dilaporkan
 * @param sisa anggaran − realisasi, negatif bila melebihi pagu; {@code null} bila salah satunya tidak ada
 * @param persen belum dibulatkan; {@code null} bila ada {@code alasan}
 * @param alasan mengapa persen tidak ada; PENYEBUT adalah anggaran
 */
public record Serapan(Rupiah anggaran, Rupiah realisasi, Rupiah sisa, BigDecimal persen, AlasanKosong alasan) {

    /** Serapan dari anggaran dan realisasi; keduanya boleh {@code null}. */
    public static Serapan hitung(Rupiah anggaran, Rupiah realisasi) {
        AlasanKosong alasan = alasan(anggaran, realisasi);
        Rupiah sisa = anggaran == null || realisasi == null ? null : anggaran.minus(realisasi);
        BigDecimal persen = alasan == null ? Presisi.persen(realisasi.nilai(), anggaran.nilai()) : null;
        return new Serapan(anggaran, realisasi, sisa, persen, alasan);
    }

    /** Besarnya realisasi di atas anggaran; nol bila tidak melebihi atau belum dapat dibandingkan. */
    public Rupiah kelebihan() {
        return sisa != null && sisa.negatif() ? Rupiah.NOL.minus(sisa) : Rupiah.NOL;
    }

    private static AlasanKosong alasan(Rupiah anggaran, Rupiah realisasi) {
        if (anggaran == null) {
            return AlasanKosong.PENYEBUT_KOSONG;
        }
        if (realisasi == null) {
            return AlasanKosong.REALISASI_KOSONG;
        }
        return anggaran.nol() ? AlasanKosong.PENYEBUT_NOL : null;
    }
}
