package id.simpul.anggaran.dpa.model;

import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import java.util.Optional;

/** Kapan realisasi boleh dicatat atas sebuah DPA. */
public final class SyaratRealisasi {
    private SyaratRealisasi() {}

    /** Mengapa realisasi dari sumber itu tidak dapat dicatat sekarang; kosong bila dapat. */
    public static Optional<String> alasanDitolak(Dpa dpa, KeadaanTahun keadaan, SumberRealisasi sumber) {
        if (!dpa.disahkan()) {
            return Optional.of("Realisasi hanya dicatat atas DPA yang sudah disahkan.");
        }
        if (!keadaan.berlaku(dpa.id())) {
            return Optional.of("DPA ini sudah digantikan versi yang lebih baru.");
        }
        return Optional.ofNullable(keadaan.sumber())
                .filter(dipakai -> dipakai != sumber)
                .map(dipakai -> "Realisasi tahun %d sudah dicatat lewat %s; satu tahun hanya mengenal satu sumber."
                        .formatted(dpa.tahun(), dipakai));
    }
}
