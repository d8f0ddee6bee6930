package id.simpul.realisasi.spm;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.simpul.realisasi.snapshot.IsiBeku;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Persetujuan laporan SPM yang dibekukan, juga isi kejadian {@code spm-disetujui}.
 *
 * @param id id laporan
 * @param layanan kode, misalnya {@code SPM-1}
 * @param triwulan misalnya {@code 2024-T4}
 * @param disetujuiOleh {@code sub} penyetuju
 * @param alasanPembukaan mengapa dibuka kembali sebelum snapshot ini; null untuk versi 1
 * @param isi JSON kanonik, apa adanya sehingga sidiknya dapat diperiksa siapa pun
 */
public record SnapshotSpm(
        UUID id,
        String layanan,
        int tahun,
        String triwulan,
        int versiSnapshot,
        String sha256,
        String disetujuiOleh,
        Instant waktu,

        @Schema(description = "Mengapa dibuka kembali sebelum snapshot ini; null untuk versi 1")
        String alasanPembukaan,

        @JsonRawValue @Schema(implementation = Object.class) String isi) {

    static SnapshotSpm dari(IsiBeku beku, KunciSpm kunci) {
        return new SnapshotSpm(
                beku.id(),
                kunci.layanan().kode(),
                kunci.tahun(),
                kunci.periode().kode(),
                beku.versi(),
                beku.sha256(),
                beku.disetujuiOleh(),
                beku.waktu(),
                beku.alasanPembukaan(),
                beku.isi());
    }
}
