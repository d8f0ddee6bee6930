package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Satu pelampauan anggaran yang diterima dengan alasan.
 *
 * @param nomor nomor dalam daftar, naik terus dalam satu kota
 * @param anggaran anggaran baris ketika dilampaui
 * @param realisasi realisasi baris sesudah dilampaui
 * @param lebih realisasi dikurangi anggaran ketika itu
 * @param lebihSekarang terhadap anggaran dan realisasi sekarang; nol bila sudah tertutup
 */
public record JawabanPelampauan(
        long nomor,
        int tahun,
        SumberRealisasi sumber,
        UUID dpaId,
        UUID sp2dId,
        String kunci,
        String uraian,
        BigDecimal anggaran,
        BigDecimal realisasi,
        BigDecimal lebih,
        BigDecimal lebihSekarang,
        String alasan,
        String dicatatOleh,
        Instant dicatatPada) {

    static JawabanPelampauan dari(PelampauanEntity baris, BigDecimal lebihSekarang) {
        return new JawabanPelampauan(
                baris.letak,
                baris.tahun,
                baris.sumber,
                baris.dpaId,
                baris.sp2dId,
                baris.kunci,
                baris.uraian,
                Presisi.rapi(baris.anggaran),
                Presisi.rapi(baris.realisasi),
                Presisi.rapi(baris.realisasi.subtract(baris.anggaran)),
                Presisi.rapi(lebihSekarang),
                baris.alasan,
                baris.dicatatOleh,
                baris.dicatatPada);
    }
}
