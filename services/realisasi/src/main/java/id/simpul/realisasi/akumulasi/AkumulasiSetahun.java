package id.simpul.realisasi.akumulasi;

import id.simpul.aturan.nilai.JenisPeriode;
import id.simpul.realisasi.akumulasi.model.Akumulasi;
import id.simpul.realisasi.akumulasi.model.HasilAkumulasi;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Nilai setahun satu indikator dari triwulan atau bulannya, di sebelah nilai tahunan yang dicatat sendiri.
 *
 * @param jenisPeriode periode yang dikumpulkan: triwulan bila ada, selain itu bulan
 * @param nilaiTahunan nilai yang dicatat untuk tahun itu; null bila belum dicatat atau tanpa nilai
 * @param selisih {@code nilaiTahunan} dikurangi nilai akumulasi; null bila salah satunya tidak ada
 */
public record AkumulasiSetahun(
        UUID indikatorId,
        String kodeIndikator,
        String satuan,
        int tahun,
        Akumulasi akumulasi,
        JenisPeriode jenisPeriode,
        HasilAkumulasi hasil,
        BigDecimal nilaiTahunan,
        BigDecimal selisih) {}
