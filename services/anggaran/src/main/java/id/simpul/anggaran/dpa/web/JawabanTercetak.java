package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.model.JumlahTercetak;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.anggaran.SelisihTercetak;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Jumlah tercetak di samping selisihnya terhadap hitungan.
 *
 * @param selisih tercetak dikurangi hitungan
 */
public record JawabanTercetak(
        String uraian, BigDecimal anggaran, BigDecimal realisasi, BigDecimal persen, Selisih selisih) {

    /**
     * Tercetak dikurangi hitungan; null bila salah satunya tidak ada.
     *
     * @param persen poin persen, hitungan dibulatkan dahulu ke desimal yang tercetak
     */
    @Schema(name = "SelisihTercetak")
    public record Selisih(BigDecimal anggaran, BigDecimal realisasi, BigDecimal persen) {
        static Selisih dari(SelisihTercetak selisih) {
            return new Selisih(nilai(selisih.anggaran()), nilai(selisih.realisasi()), selisih.persen());
        }
    }

    /** Yang dicetak tabel utama di baris itu; null bila tidak ada yang tercetak. */
    public static JawabanTercetak utama(Rincian baris, List<SelisihTercetak> selisih) {
        return baris.tercetak().isEmpty() ? null : dari(baris.tercetakUtama(), selisih.get(0));
    }

    /** Yang dicetak tabel lain di baris itu. */
    public static List<JawabanTercetak> lain(Rincian baris, List<SelisihTercetak> selisih) {
        return semua(baris.tercetak(), selisih).stream().skip(1).toList();
    }

    /** Semua total tercetak, berpasangan dengan selisihnya. */
    public static List<JawabanTercetak> semua(List<JumlahTercetak> tercetak, List<SelisihTercetak> selisih) {
        return IntStream.range(0, tercetak.size())
                .mapToObj(i -> dari(tercetak.get(i), selisih.get(i)))
                .toList();
    }

    private static JawabanTercetak dari(JumlahTercetak tercetak, SelisihTercetak selisih) {
        return new JawabanTercetak(
                tercetak.uraian(), tercetak.anggaran(), tercetak.realisasi(), tercetak.persen(), Selisih.dari(selisih));
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
