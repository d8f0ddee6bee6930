package id.simpul.aturan.gulung;

import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.List;

/**
 * Hasil gulungan, belum dibulatkan; atau alasan ketiadaannya.
 *
 * @param nilai {@code null} bila ada {@code alasan}
 * @param pembilang jumlah pembilang pada RASIO_JUMLAH; {@code null} pada cara lain
 * @param penyebut jumlah penyebut pada RASIO_JUMLAH, jumlah bobot pada TERTIMBANG; {@code null} pada cara lain
 * @param alasan {@code null} tepat bila nilai ada
 * @param satuanBerbeda satuan-satuan yang membuat gulungan ditolak; kosong bila tidak ditolak
 */
public record HasilGulung(
        CaraGulung cara,
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        AlasanKosong alasan,
        List<Satuan> satuanBerbeda,
        Cakupan cakupan) {
    public HasilGulung {
        satuanBerbeda = List.copyOf(satuanBerbeda);
    }

    static HasilGulung tiada(CaraGulung cara, AlasanKosong alasan, Cakupan cakupan) {
        return new HasilGulung(cara, null, null, null, alasan, List.of(), cakupan);
    }

    static HasilGulung satuanBerbeda(CaraGulung cara, List<Satuan> satuan, Cakupan cakupan) {
        return new HasilGulung(cara, null, null, null, AlasanKosong.SATUAN_BERBEDA, satuan, cakupan);
    }

    static HasilGulung ada(CaraGulung cara, BigDecimal nilai, Cakupan cakupan) {
        return new HasilGulung(cara, nilai, null, null, null, List.of(), cakupan);
    }

    public boolean ada() {
        return alasan == null;
    }
}
