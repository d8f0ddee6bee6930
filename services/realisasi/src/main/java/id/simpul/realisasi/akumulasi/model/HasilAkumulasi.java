package id.simpul.realisasi.akumulasi.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Nilai setahun dari periode-periodenya, belum dibulatkan.
 *
 * @param nilai null bila ada {@code alasan}
 * @param pembilang jumlah atau pembilang terakhir; null bila nilainya bukan rasio
 * @param alasan null tepat bila nilai ada
 * @param tanda hal yang perlu diketahui pembaca
 * @param ikut periode yang dipakai, urut waktu
 * @param tidakIkut periode yang dicatat tetapi tanpa nilai
 */
public record HasilAkumulasi(
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        AlasanAkumulasi alasan,
        List<TandaAkumulasi> tanda,
        List<String> ikut,
        List<String> tidakIkut) {
    public HasilAkumulasi {
        tanda = List.copyOf(tanda);
        ikut = List.copyOf(ikut);
        tidakIkut = List.copyOf(tidakIkut);
    }

    /** Mengapa tidak ada nilai. */
    public enum AlasanAkumulasi {
        /** Tidak satu pun periode bernilai. */
        TIADA_DATA,
        /** Persen yang diisi sebagai nilai jadi tidak dapat dijumlahkan; isi pembilang dan penyebutnya. */
        PERSEN_TIDAK_DIJUMLAHKAN,
        /** Penyebutnya nol. */
        PENYEBUT_NOL
    }

    /** Hal yang perlu diketahui pembaca. */
    public enum TandaAkumulasi {
        /** Penyebut berbeda antar periode; dipakai yang terakhir. */
        PENYEBUT_BERUBAH,
        /** Ada periode tanpa nilai. */
        PERIODE_KOSONG
    }
}
