package id.simpul.realisasi.spm.espm;

import id.simpul.tabel.TabelKeluaran;
import java.math.BigDecimal;
import java.util.List;

/**
 * Satu baris lembar layanan e-SPM.
 *
 * @param total yang harus dipenuhi setahun
 * @param triwulan kumulatif sampai triwulan I..IV; null bila belum dilaporkan atau sesudah triwulan laporan
 * @param jumlah kumulatif sampai triwulan laporan
 * @param persen sudah dibulatkan dua desimal, satu kali di sini
 */
record BarisEspm(
        String nomor,
        String uraian,
        String subKegiatan,
        String satuan,
        BigDecimal total,
        List<BigDecimal> triwulan,
        BigDecimal jumlah,
        BigDecimal belum,
        BigDecimal persen) {

    /** Susunan kolom menurut formulir: total, terpenuhi per triwulan, jumlah, belum, persen. */
    static TabelKeluaran<BarisEspm> tabel(String namaLembar) {
        return TabelKeluaran.<BarisEspm>bernama(namaLembar)
                .teks("No", BarisEspm::nomor)
                .teks("Uraian", BarisEspm::uraian)
                .teks("Sub kegiatan", BarisEspm::subKegiatan)
                .teks("Satuan", BarisEspm::satuan)
                .bilangan("Jumlah total", BarisEspm::total)
                .bilangan("TW I (kumulatif)", baris -> baris.pada(1))
                .bilangan("TW II (kumulatif)", baris -> baris.pada(2))
                .bilangan("TW III (kumulatif)", baris -> baris.pada(3))
                .bilangan("TW IV (kumulatif)", baris -> baris.pada(4))
                .bilangan("Sampai triwulan ini", BarisEspm::jumlah)
                .bilangan("Belum", BarisEspm::belum)
                .bilangan("Persen", BarisEspm::persen);
    }

    private BigDecimal pada(int nomorTriwulan) {
        return triwulan.size() < nomorTriwulan ? null : triwulan.get(nomorTriwulan - 1);
    }
}
