package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.Peringatan;
import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.indikator.Indikator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Satu versi Renstra seperti dibaca klien: pohon tujuan > sasaran > indikator.
 *
 * @param tahunAkhir tahun terakhir periode, termasuk
 * @param tindakan yang boleh dilakukan pemegang token sekarang atas Renstra ini, dengan alasan penolakannya
 * @param versi nomor ETag versi ini
 * @param nomorVersi 1 untuk yang pertama; naik satu setiap perubahan
 * @param alasanPerubahan mengapa versi ini dibuka; null untuk versi pertama
 * @param diketahuiSejak saat versi ini ditetapkan
 * @param rancangan versi lain yang sedang disusun atau diajukan; null bila tidak ada
 * @param alur langkah yang sudah ditempuh versi ini
 * @param peringatan ketidakselarasan pagu, target, dan satuan; paling banyak seratus yang pertama
 * @param jumlahPeringatan banyaknya seluruh peringatan
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
        int versi,
        int nomorVersi,
        String alasanPerubahan,
        LocalDate berlakuSejak,
        Instant diketahuiSejak,
        AsalRenstra asal,
        String sumber,
        String unitPenanggungJawab,
        String lokasi,
        IsiRenstra.Rpjmd rpjmd,
        Rancangan rancangan,
        List<LangkahAlur> alur,
        List<Peringatan> peringatan,
        int jumlahPeringatan) {

    /** Versi lain yang sedang berjalan; dibaca dengan {@code ?nomorVersi=}. */
    public record Rancangan(int nomorVersi, StatusRenstra status, String alasan) {}

    /** Tujuan dengan indikatornya sendiri dan sasarannya. */
    public record TujuanRenstra(
            UUID id,
            String kode,
            String uraian,
            List<Indikator> indikator,
            List<SasaranRenstra> sasaran,
            List<String> sasaranRpjmd,
            String unitPenanggungJawab) {}

    /** Sasaran dengan indikator, strategi, dan arah kebijakannya. */
    public record SasaranRenstra(
            UUID id,
            String kode,
            String uraian,
            List<String> strategi,
            List<String> arahKebijakan,
            List<Indikator> indikator,
            String unitPenanggungJawab) {}
}
