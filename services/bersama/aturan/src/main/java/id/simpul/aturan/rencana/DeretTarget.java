package id.simpul.aturan.rencana;

import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Janji sebuah indikator sepanjang periode, sejauh diperlukan pemeriksaannya.
 *
 * @param hasil apakah mengukur hasil (tujuan, sasaran, program); keluaran boleh turun naik menurut kebutuhan
 * @param awal kondisi awal; {@code null} bila tidak ditulis
 * @param tahunan target menurut tahun
 * @param akhir kondisi akhir periode seperti dicetak; {@code null} bila tidak ditulis
 * @param satuanPembilang {@code null} bila tidak ditulis
 * @param satuanPenyebut {@code null} bila tidak ditulis
 */
public record DeretTarget(
        String id,
        String letak,
        Satuan satuan,
        Arah arah,
        Akumulasi akumulasi,
        boolean hasil,
        BigDecimal awal,
        SortedMap<Integer, BigDecimal> tahunan,
        BigDecimal akhir,
        Satuan satuanPembilang,
        Satuan satuanPenyebut) {
    public DeretTarget {
        tahunan = new TreeMap<>(tahunan);
    }

    boolean berarah() {
        return arah == Arah.NAIK || arah == Arah.TURUN;
    }

    /** Apakah {@code nilai} lebih buruk daripada {@code dari} menurut arah indikator. */
    boolean lebihBuruk(BigDecimal nilai, BigDecimal dari) {
        int banding = nilai.compareTo(dari);
        return arah == Arah.NAIK ? banding < 0 : banding > 0;
    }

    Peringatan peringatan(String aturan, Integer tahun, BigDecimal tertulis, BigDecimal hitungan, String pesan) {
        return new Peringatan(aturan, id, letak, tahun, tertulis, hitungan, pesan);
    }
}
