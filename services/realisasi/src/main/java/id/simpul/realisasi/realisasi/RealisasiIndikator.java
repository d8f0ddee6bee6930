package id.simpul.realisasi.realisasi;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.aturan.capaian.Tanda;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.http.TindakanTersedia;
import id.simpul.realisasi.bukti.BuktiRingkas;
import id.simpul.realisasi.realisasi.model.Cara;
import id.simpul.realisasi.realisasi.model.CatatanBidang;
import id.simpul.realisasi.realisasi.model.DasarPenyebut;
import id.simpul.realisasi.realisasi.model.IsianKomponen;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.Narasi;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tercetak;
import id.simpul.realisasi.snapshot.TandaSnapshot;
import id.simpul.temuan.TemuanJawaban;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
 * @param narasi null bila tidak ditulis
 * @param dasarPenyebut null bila tidak dinyatakan
 * @param bukti berkas yang menyertai, urut menurut diunggahnya
 * @param alasanPembukaan mengapa dibuka kembali; ada sampai persetujuan berikutnya
 * @param catatanBidang catatan pemeriksa; yang belum selesai menahan pengajuan
 * @param temuan peringatan dan kesalahan menurut kaidah yang sama dengan laporan terbit; tidak ada di daftar dan kejadian
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

        @Schema(description = "Dalam satuan indikator, belum dibulatkan; persen bila satuannya %")
        BigDecimal nilai,

        @Schema(description = "Pembilang isian, atau jumlah komponen yang dihitung")
        BigDecimal pembilang,

        BigDecimal penyebut,
        List<IsianKomponen> komponen,

        @Schema(description = "Komponen yang dijumlahkan bersatuan lebih dari satu macam")
        boolean satuanCampur,

        String alasanSatuanCampur,

        @Schema(description = "Alasan pengisi untuk keadaan tanpa nilai")
        String alasan,

        @Schema(description = "Mengapa nilai tidak ada; null bila ada")
        AlasanKosong alasanKosong,

        @Schema(description = "Hal yang perlu diketahui pembaca; bukan galat")
        List<Tanda> tanda,

        @Schema(description = "Angka dokumen terbit, di sebelah hitungan")
        Tercetak tercetak,

        String catatan,
        StatusRealisasi status,

        @Schema(description = "Langkah alur terakhir, dari yang lama")
        List<Langkah> langkah,

        @Schema(description = "sub setiap orang yang pernah mengisi")
        List<String> pengisi,

        @Schema(description = "Persetujuan terakhir; tetap ada sesudah dibuka kembali")
        TandaSnapshot snapshot,

        Narasi narasi,
        DasarPenyebut dasarPenyebut,

        @Schema(description = "Berkas yang menyertai, urut menurut diunggahnya")
        List<BuktiRingkas> bukti,

        @Schema(description = "Mengapa dibuka kembali; ada sampai persetujuan berikutnya")
        String alasanPembukaan,

        @Schema(description = "Catatan pemeriksa per bidang, dari yang lama")
        List<CatatanBidang> catatanBidang,

        @Schema(description = "Temuan kaidah pemeriksaan atas isian ini; hanya pada jawaban satu realisasi")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<TemuanJawaban> temuan,

        @Schema(description = "Apa yang boleh dilakukan pembaca ini sekarang")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<TindakanTersedia> tindakan,

        int versi) {}
