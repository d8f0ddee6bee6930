package id.simpul.perencanaan.indikator;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.aturan.rencana.Akumulasi;
import id.simpul.aturan.rencana.Peringatan;
import id.simpul.aturan.rumus.Arah;
import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.renstra.StatusRenstra;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Indikator seperti dibaca klien dan dikabarkan kejadian {@code indikator}.
 *
 * @param uraianInduk uraian tujuan, sasaran, atau nama program tempatnya bergantung
 * @param rumus rumus yang berlaku, tidak pernah kosong
 * @param versiRumus versi rumus itu
 * @param caraHitung cara menghitung seperti ditulis dokumen; null bila tidak disebut
 * @param versi nomor ETag; naik setiap kali isinya berubah
 * @param silsilah indikator lain yang deretnya bersambung dengan ini
 * @param nomorVersi versi Renstra tempat isi ini
 * @param statusVersi status versi Renstra itu
 * @param dihentikanSejak hari pertama tidak berlaku lagi, bila dikeluarkan oleh sebuah perubahan; null bila berlaku
 * @param peringatan ketidakselarasan isi ini, dengan angkanya; tidak ikut dikabarkan
 * @param tindakan yang boleh dilakukan sekarang; hanya pada pembacaan satu indikator
 */
public record Indikator(
        UUID id,
        UUID renstraId,
        IsiIndikator.Induk induk,
        String uraianInduk,
        String kode,
        String nama,
        String satuan,
        Arah arah,
        String rumus,
        int versiRumus,
        Akumulasi akumulasi,
        IsiIndikator.Bagian pembilang,
        IsiIndikator.Bagian penyebut,
        String sumberData,
        String acuanNasional,
        boolean iku,
        IsiIndikator.Nilai kondisiAwal,
        List<IsiIndikator.Target> target,
        int versi,
        String kodeResmi,
        IsiIndikator.Nilai kondisiAkhir,
        List<IsiIndikator.TargetTriwulan> targetTriwulan,
        List<IsiIndikator.StandarNasional> standarNasional,
        String unitPenanggungJawab,
        String lokasi,
        String alasanPerubahan,
        List<SilsilahIndikator> silsilah,
        int nomorVersi,
        StatusRenstra statusVersi,
        LocalDate dihentikanSejak,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Peringatan> peringatan,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<TindakanTersedia> tindakan,
        String caraHitung) {}
