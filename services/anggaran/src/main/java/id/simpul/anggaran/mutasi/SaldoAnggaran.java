package id.simpul.anggaran.mutasi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Anggaran setahun pada satu tanggal, hasil memutar ulang buku mutasi.
 *
 * @param pada tanggal berlaku
 * @param diketahuiPada hanya mutasi yang sudah tercatat saat itu
 * @param dpaId versi yang berlaku pada tanggal itu; null bila belum ada
 * @param cocok apakah hasil putar ulang sama persis dengan versi itu, baris demi baris
 */
public record SaldoAnggaran(
        int tahun,
        LocalDate pada,
        Instant diketahuiPada,
        UUID dpaId,
        String versi,
        int jumlahMutasi,
        BigDecimal total,
        boolean cocok,
        List<Baris> data) {

    /** Anggaran satu baris terhalus pada tanggal itu. */
    @Schema(name = "BarisSaldoAnggaran")
    public record Baris(
            String kunci, UUID rincianId, String kode, String uraian, String sumberDana, BigDecimal anggaran) {}
}
