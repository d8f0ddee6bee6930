package id.simpul.perencanaan.renstra;

import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.indikator.Indikator;
import java.util.List;
import java.util.UUID;

/**
 * Renstra seperti dibaca klien: pohon tujuan > sasaran > indikator.
 *
 * @param tahunAkhir tahun terakhir periode, termasuk
 * @param tindakan yang boleh dilakukan pemegang token sekarang, dengan alasan penolakannya
 */
public record Renstra(
        UUID id,
        String judul,
        int tahunAwal,
        int tahunAkhir,
        StatusRenstra status,
        String visi,
        List<PohonRenstra.Misi> misi,
        List<TujuanRenstra> tujuan,
        List<TindakanTersedia> tindakan,
        int versi) {

    /** Tujuan dengan indikatornya sendiri dan sasarannya. */
    public record TujuanRenstra(
            UUID id, String kode, String uraian, List<Indikator> indikator, List<SasaranRenstra> sasaran) {}

    /** Sasaran dengan indikator, strategi, dan arah kebijakannya. */
    public record SasaranRenstra(
            UUID id,
            String kode,
            String uraian,
            List<String> strategi,
            List<String> arahKebijakan,
            List<Indikator> indikator) {}
}
