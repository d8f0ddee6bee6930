package id.simpul.realisasi.realisasi;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.aturan.capaian.Tanda;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.http.TindakanTersedia;
import id.simpul.realisasi.realisasi.model.Cara;
import id.simpul.realisasi.realisasi.model.IsianKomponen;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.Status;
import id.simpul.realisasi.realisasi.model.Tercetak;
import id.simpul.realisasi.snapshot.TandaSnapshot;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Realisasi satu indikator pada satu periode, seperti dibaca klien dan dikabarkan kejadian {@code realisasi}.
 *
 * @param nilai dalam satuan indikator, belum dibulatkan (persen bila satuannya %); null bila tidak ada
 * @param pembilang jumlah komponen yang dihitung, atau pembilang isian; null bila diisi sebagai nilai
 * @param alasanKosong mengapa nilai tidak ada; null bila ada
 * @param tanda hal yang perlu diketahui pembaca, misalnya SATUAN_CAMPUR
 * @param langkah langkah alur terakhir, dari yang lama
 * @param pengisi {@code sub} setiap orang yang pernah mengisi
 * @param snapshot persetujuan terakhir; tetap ada sesudah dibuka kembali
 * @param tindakan tidak ada di kejadian, sebab tergantung siapa yang membaca
 */
public record RealisasiIndikator(
        UUID id,
        UUID indikatorId,
        String kodeIndikator,
        String satuan,
        int tahun,
        String periode,
        Cara cara,
        Keadaan keadaan,
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        List<IsianKomponen> komponen,
        boolean satuanCampur,
        String alasanSatuanCampur,
        String alasan,
        AlasanKosong alasanKosong,
        List<Tanda> tanda,
        Tercetak tercetak,
        String catatan,
        Status status,
        List<Langkah> langkah,
        List<String> pengisi,
        TandaSnapshot snapshot,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<TindakanTersedia> tindakan,
        int versi) {}
