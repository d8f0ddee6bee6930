package id.simpul.anggaran.dpa.model;

import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import java.util.Optional;

/** Kapan realisasi dan rencana kas boleh dicatat atas sebuah DPA. */
public final class SyaratRealisasi {
    private SyaratRealisasi() {}

    /** Mengapa DPA itu bukan yang berlaku; kosong bila berlaku. */
    public static Optional<String> alasanTidakBerlaku(Dpa dpa, KeadaanTahun keadaan) {
        if (!dpa.disahkan()) {
            return Optional.of("DPA ini belum disahkan.");
        }
        return keadaan.berlaku(dpa.id())
                ? Optional.empty()
                : Optional.of("DPA ini sudah digantikan versi yang lebih baru.");
    }

    /** Mengapa realisasi dari sumber itu tidak dapat dicatat sekarang; kosong bila dapat. */
    public static Optional<String> alasanDitolak(Dpa dpa, KeadaanTahun keadaan, SumberRealisasi sumber) {
        return alasanTidakBerlaku(dpa, keadaan).or(() -> Optional.ofNullable(keadaan.sumber())
                .filter(dipakai -> dipakai != sumber)
                .map(dipakai -> "Realisasi tahun %d sudah dicatat lewat %s; satu tahun hanya mengenal satu sumber."
                        .formatted(dpa.tahun(), dipakai)));
    }
}
