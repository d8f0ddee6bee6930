package id.simpul.anggaran.impor;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.anggaran.dpa.application.Tindakan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu pekerjaan impor.
 *
 * @param versiDpa versi DPA yang akan dibuat; hanya bagi jenis DPA
 * @param sidik SHA-256 berkasnya
 * @param dibaca banyaknya baris yang sudah dibaca; naik selama MEMBACA
 * @param laporan temuan setiap baris; null selama MEMBACA atau bila tidak ada
 * @param rekonsiliasi jumlah per tingkat, kode tidak dikenal, duplikat; null selama MEMBACA
 * @param hasil ringkasan yang diterapkan; null sebelum SELESAI
 * @param sebabGagal null kecuali GAGAL, atau SIAP sesudah penerapannya terputus
 * @param tindakan hanya pada pekerjaan tunggal; null di daftar
 * @param versi isi ETag
 */
public record JawabanPekerjaan(
        UUID id,
        JenisImpor jenis,
        int tahun,
        String versiDpa,
        StatusPekerjaan status,
        String sidik,
        int dibaca,
        @Schema(implementation = Object.class) JsonNode laporan,
        @Schema(implementation = Rekonsiliasi.class) JsonNode rekonsiliasi,
        @Schema(implementation = Object.class) JsonNode hasil,
        String sebabGagal,
        String dibuatOleh,
        Instant dibuatPada,
        String diterapkanOleh,
        Instant selesaiPada,
        List<Tindakan> tindakan,
        int versi) {

    /** Pekerjaan di daftar: tanpa laporan dan tindakan. */
    static JawabanPekerjaan ringkas(PekerjaanEntity baris) {
        return dari(baris, null, null, null);
    }

    static JawabanPekerjaan utuh(PekerjaanEntity baris, List<Tindakan> tindakan) {
        return dari(baris, baris.laporan, baris.rekonsiliasi, tindakan);
    }

    private static JawabanPekerjaan dari(
            PekerjaanEntity baris, JsonNode laporan, JsonNode rekonsiliasi, List<Tindakan> tindakan) {
        return new JawabanPekerjaan(
                baris.id,
                baris.jenis,
                baris.tahun,
                baris.versiDpa,
                baris.status,
                baris.sidik,
                baris.dibaca,
                laporan,
                rekonsiliasi,
                baris.hasil,
                baris.sebabGagal,
                baris.dibuatOleh,
                baris.dibuatPada,
                baris.diterapkanOleh,
                baris.selesaiPada,
                tindakan,
                baris.versi);
    }
}
