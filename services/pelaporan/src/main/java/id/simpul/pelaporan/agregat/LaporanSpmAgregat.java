package id.simpul.pelaporan.agregat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * SPM lintas kota pada satu triwulan.
 *
 * @param triwulan yang diminta, atau triwulan terakhir yang dilaporkan kota mana pun; null bila belum ada
 * @param data satu baris per kota dan layanan, urut kode kota
 * @param perKota indeks tiap kota
 * @param perLayanan gulungan tiap layanan
 * @param rerataIndeks rata-rata sederhana indeks kota, dua desimal; null bila tidak ada
 * @param tautanPenjelasan bagaimana cakupan dan setiap angkanya terbentuk
 */
public record LaporanSpmAgregat(
        int tahun,
        String triwulan,
        Instant asOf,
        CakupanAgregat cakupan,
        List<BarisSpmAgregat> data,
        List<IndeksSpmKota> perKota,
        List<GulunganSpm> perLayanan,
        BigDecimal rerataIndeks,
        String tautanPenjelasan) {

    /** Indeks satu kota. */
    public record IndeksSpmKota(
            String kota,
            String namaKota,
            BigDecimal indeks,
            String kategori,
            boolean sementara,
            List<String> belumDilaporkan) {}

    /**
     * Satu layanan di semua kota yang melaporkannya.
     *
     * @param sasaran jumlah sasaran kota yang keduanya dilaporkan
     * @param terlayani jumlah terlayani kota yang sama
     * @param rasioJumlah Σ terlayani / Σ sasaran × 100, dua desimal
     * @param rerataRasio rata-rata sederhana persen kota, dua desimal
     * @param tidakIkut kota dalam cakupan yang tidak berangka
     */
    public record GulunganSpm(
            String layanan,
            BigDecimal sasaran,
            BigDecimal terlayani,
            BigDecimal rasioJumlah,
            BigDecimal rerataRasio,
            String cakupan,
            List<String> tidakIkut) {}
}
