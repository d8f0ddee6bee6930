package id.simpul.anggaran.mutasi;

import id.simpul.anggaran.dpa.model.BedaDpa.NasibBaris;
import id.simpul.anggaran.mutasi.model.JenisMutasi;
import id.simpul.anggaran.mutasi.model.Mutasi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Satu mutasi anggaran.
 *
 * @param nomor nomor dalam buku, naik terus dalam satu kota
 * @param urutanSah pengesahan ke berapa dalam tahun itu
 * @param keadaan BARU, HILANG, atau BERUBAH
 * @param tanggal mulai berlaku
 * @param diketahuiPada saat tercatat
 * @param selisih sesudah dikurangi sebelum
 */
public record JawabanMutasi(
        long nomor,
        int tahun,
        UUID dpaId,
        String versi,
        int urutanSah,
        JenisMutasi jenis,
        LocalDate tanggal,
        Instant diketahuiPada,
        NasibBaris keadaan,
        String kunci,
        UUID rincianId,
        String kode,
        String uraian,
        String sumberDana,
        BigDecimal sebelum,
        BigDecimal sesudah,
        BigDecimal selisih) {

    static JawabanMutasi dari(Mutasi mutasi) {
        return new JawabanMutasi(
                mutasi.letak(),
                mutasi.tahun(),
                mutasi.dpaId(),
                mutasi.versi().nilai(),
                mutasi.urutanSah(),
                mutasi.jenis(),
                mutasi.tanggal(),
                mutasi.diketahuiPada(),
                mutasi.baris().nasib(),
                mutasi.baris().kunci(),
                mutasi.baris().rincianId(),
                mutasi.baris().kode(),
                mutasi.baris().uraian(),
                mutasi.baris().sumberDana(),
                mutasi.baris().sebelum().nilai(),
                mutasi.baris().sesudah().nilai(),
                mutasi.baris().selisih().nilai());
    }
}
