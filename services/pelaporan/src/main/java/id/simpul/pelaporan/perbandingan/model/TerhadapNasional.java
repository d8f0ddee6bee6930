package id.simpul.pelaporan.perbandingan.model;

import java.math.BigDecimal;

/**
 * Analisis (d): realisasi terhadap standar nasional.
 *
 * @param standar dalam satuan indikator; null bila tidak dicatat
 * @param sumber penerbit standar
 * @param selisih realisasi dikurangi standar, dalam satuan indikator
 * @param posisi LEBIH_BAIK, SAMA, atau LEBIH_BURUK menurut arah indikator; null bila tidak dapat ditentukan
 * @param keterangan mengapa tidak dibandingkan; null bila dibandingkan
 */
public record TerhadapNasional(
        BigDecimal standar, String sumber, BigDecimal selisih, Posisi posisi, String keterangan) {
    /** Letak realisasi terhadap standar. */
    public enum Posisi {
        LEBIH_BAIK,
        SAMA,
        LEBIH_BURUK;

        static Posisi dari(ArahPerubahan arah) {
            if (arah == null) {
                return null;
            }
            return switch (arah) {
                case MEMBAIK -> LEBIH_BAIK;
                case TETAP -> SAMA;
                case MEMBURUK -> LEBIH_BURUK;
            };
        }
    }
}
