package id.simpul.pelaporan.capaian.model;

/**
 * Tempat sebuah indikator di rencana, untuk dikelompokkan dan diurutkan.
 *
 * @param kode kode tujuan atau sasaran; null bila Renstra belum dikenal
 * @param uraian bunyi tujuan atau sasaran; null bila tidak diketahui sama sekali
 * @param urutan urutan cetak di Renstra; yang tidak dikenal di akhir
 */
public record TempatIndikator(String kode, String uraian, int urutan) {
    static TempatIndikator tanpaRenstra(String uraian) {
        return new TempatIndikator(null, uraian, Integer.MAX_VALUE);
    }
}
