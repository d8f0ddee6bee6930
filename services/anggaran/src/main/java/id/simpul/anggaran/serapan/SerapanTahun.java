package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.web.JawabanTercetak;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Serapan setahun atas DPA yang berlaku.
 *
 * @param dpaId null bila belum ada DPA yang disahkan
 * @param sumberRealisasi null selama belum ada realisasi
 * @param data baris pada tingkat yang diminta, atau semua tingkat, menurut urutan dokumen
 * @param total jumlah seluruh baris terhalus, apa pun tingkat yang diminta
 * @param tercetak total seperti tercetak, di samping selisihnya
 */
public record SerapanTahun(
        int tahun,
        UUID dpaId,
        String versiDpa,
        TingkatRincian tingkatTerhalus,
        SumberRealisasi sumberRealisasi,
        List<Baris> data,
        Total total,
        List<JawabanTercetak> tercetak) {

    /**
     * Serapan satu baris; di atas tingkat terhalus semuanya jumlah.
     *
     * @param realisasi null bila belum dilaporkan
     * @param persen dibulatkan menurut aturan kota; null bila ada {@code alasan}
     * @param alasan PENYEBUT adalah anggaran
     * @param barisTanpaRealisasi banyaknya baris terhalus di bawahnya tanpa laporan
     * @param tercetakLain jumlah baris ini di tabel lain dokumen yang sama
     */
    @Schema(name = "BarisSerapan")
    public record Baris(
            UUID id,
            UUID indukId,
            String kunci,
            TingkatRincian tingkat,
            String kode,
            String uraian,
            String sumberDana,
            BigDecimal anggaran,
            BigDecimal realisasi,
            BigDecimal sisa,
            BigDecimal persen,
            AlasanKosong alasan,
            int barisTanpaRealisasi,
            JawabanTercetak tercetak,
            List<JawabanTercetak> tercetakLain) {}

    /**
     * Serapan seluruh DPA.
     *
     * @param barisTerhalus banyaknya baris yang membawa uang
     * @param barisTanpaRealisasi di antaranya yang belum dilaporkan
     */
    @Schema(name = "TotalSerapan")
    public record Total(
            BigDecimal anggaran,
            BigDecimal realisasi,
            BigDecimal sisa,
            BigDecimal persen,
            AlasanKosong alasan,
            int barisTerhalus,
            int barisTanpaRealisasi) {}
}
