package id.simpul.anggaran.serapan.renstra;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.tahun.SumberRealisasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Pagu indikatif Renstra, anggaran DPA yang berlaku, dan realisasinya, sebaris.
 *
 * @param renstraId Renstra yang dipakai; null bila belum ada yang memuat tahun itu
 * @param statusRenstra yang ditetapkan didahulukan
 * @param dpaId null bila belum ada DPA yang disahkan
 * @param data menurut urutan DPA, lalu yang hanya di Renstra
 */
public record SerapanRenstra(
        int tahun,
        UUID renstraId,
        String judulRenstra,
        String statusRenstra,
        UUID dpaId,
        String versiDpa,
        SumberRealisasi sumberRealisasi,
        List<Baris> data,
        Nilai total) {

    /**
     * Satu program, kegiatan, atau sub kegiatan.
     *
     * @param padanan bagaimana kedua sisinya dipasangkan
     * @param kodeRenstra null bila tidak di Renstra atau tidak berkode
     * @param rincianId null bila hanya di Renstra
     * @param paguDijumlah apakah pagu ini jumlah anaknya, bukan tertulis di barisnya
     */
    @Schema(name = "BarisSerapanRenstra")
    public record Baris(
            TingkatRincian tingkat,
            Pemasang.Padanan padanan,
            String kodeRenstra,
            String namaRenstra,
            UUID rincianId,
            UUID indukId,
            String kode,
            String uraian,
            boolean paguDijumlah,
            Nilai nilai) {}

    /**
     * Ketiga angka dan perbandingannya; persen dibulatkan menurut aturan kota, null bila penyebutnya kosong atau nol.
     *
     * @param selisihAnggaranPagu anggaran dikurangi pagu
     */
    @Schema(name = "NilaiSerapanRenstra")
    public record Nilai(
            BigDecimal pagu,
            BigDecimal anggaran,
            BigDecimal realisasi,
            BigDecimal selisihAnggaranPagu,
            BigDecimal persenAnggaranTerhadapPagu,
            BigDecimal persenRealisasiTerhadapAnggaran,
            BigDecimal persenRealisasiTerhadapPagu) {}
}
