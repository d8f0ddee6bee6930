package id.simpul.realisasi.spm;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.aturan.spm.KeadaanLayanan;
import id.simpul.http.TindakanTersedia;
import id.simpul.realisasi.bukti.BuktiRingkas;
import id.simpul.realisasi.realisasi.model.CatatanBidang;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.snapshot.TandaSnapshot;
import id.simpul.realisasi.spm.model.IsianMutu;
import id.simpul.realisasi.spm.model.TandaSpm;
import id.simpul.temuan.TemuanJawaban;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu layanan SPM pada satu triwulan, kumulatif sejak awal tahun; juga isi kejadian {@code spm}. Angka turunan belum
 * dibulatkan.
 *
 * @param belumTerlayani sasaran dikurangi yang terlayani, paling kecil nol; null bila salah satunya tidak ada
 * @param persenPenerima paling tinggi 100; null bila tidak dapat dihitung
 * @param persenMutu rata-rata butir mutu, masing-masing paling tinggi 100; null bila belum lengkap
 * @param indeks 80 % penerima + 20 % mutu; null bila salah satunya tidak ada
 * @param keadaan apakah layanan masuk rata-rata, dan bila tidak, mengapa
 * @param alasan kalimat untuk {@code keadaan}; null bila dihitung
 * @param sisaAnggaran anggaran dikurangi realisasinya
 * @param status tahap alur; hanya yang DISETUJUI masuk agregat
 * @param snapshot persetujuan terakhir; tetap ada sesudah dibuka kembali
 * @param temuan peringatan dan kesalahan menurut kaidah yang sama dengan laporan terbit; tidak ada di daftar dan kejadian
 * @param tindakan tidak ada di kejadian, sebab tergantung siapa yang membaca
 */
public record SpmLayanan(
        UUID id,
        String layanan,
        String namaLayanan,
        String penerima,
        int tahun,
        String triwulan,
        BigDecimal sasaran,
        String sumberSasaran,
        LocalDate tanggalSasaran,
        String alasanSasaranBerubah,
        BigDecimal terlayani,
        BigDecimal belumTerlayani,
        List<IsianMutu> mutu,

        @Schema(description = "Paling tinggi 100, belum dibulatkan")
        BigDecimal persenPenerima,

        @Schema(description = "Rata-rata butir mutu, belum dibulatkan")
        BigDecimal persenMutu,

        @Schema(description = "80 % penerima + 20 % mutu, belum dibulatkan")
        BigDecimal indeks,

        @Schema(description = "Apakah masuk rata-rata, dan bila tidak, mengapa")
        KeadaanLayanan keadaan,

        String alasan,
        List<TandaSpm> tanda,
        BigDecimal anggaran,
        BigDecimal realisasiAnggaran,
        BigDecimal sisaAnggaran,
        String catatan,
        StatusRealisasi status,

        @Schema(description = "Langkah alur terakhir, dari yang lama")
        List<Langkah> langkah,

        @Schema(description = "sub setiap orang yang pernah mengisi")
        List<String> pengisi,

        @Schema(description = "Persetujuan terakhir; tetap ada sesudah dibuka kembali")
        TandaSnapshot snapshot,

        @Schema(description = "Berkas yang menyertai, urut menurut diunggahnya")
        List<BuktiRingkas> bukti,

        @Schema(description = "Mengapa dibuka kembali; ada sampai persetujuan berikutnya")
        String alasanPembukaan,

        @Schema(description = "Catatan pemeriksa per bidang, dari yang lama")
        List<CatatanBidang> catatanBidang,

        @Schema(description = "Temuan kaidah pemeriksaan atas laporan ini; hanya pada jawaban satu laporan")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<TemuanJawaban> temuan,

        @Schema(description = "Apa yang boleh dilakukan pembaca ini sekarang")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<TindakanTersedia> tindakan,

        int versi) {
    /** Fakta yang sama bagi pembaca ini; {@code ditemukan} null di daftar. */
    SpmLayanan bagi(List<TemuanJawaban> ditemukan, List<TindakanTersedia> sekarang) {
        return new SpmLayanan(
                id,
                layanan,
                namaLayanan,
                penerima,
                tahun,
                triwulan,
                sasaran,
                sumberSasaran,
                tanggalSasaran,
                alasanSasaranBerubah,
                terlayani,
                belumTerlayani,
                mutu,
                persenPenerima,
                persenMutu,
                indeks,
                keadaan,
                alasan,
                tanda,
                anggaran,
                realisasiAnggaran,
                sisaAnggaran,
                catatan,
                status,
                langkah,
                pengisi,
                snapshot,
                bukti,
                alasanPembukaan,
                catatanBidang,
                ditemukan,
                sekarang,
                versi);
    }
}
