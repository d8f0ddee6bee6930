package id.simpul.temuan;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Temuan;
import java.util.Optional;

/** Kalimat penolakan persetujuan karena KESALAHAN pemeriksaan, sama bagi isian apa pun. */
public final class PenolakanTemuan {
    private PenolakanTemuan() {}

    /** Sebab persetujuan ditolak menurut kebijakan kota; kosong bila tidak ada KESALAHAN. */
    public static Optional<String> sebab(HasilPemeriksaan hasil) {
        if (!hasil.adaKesalahan()) {
            return Optional.empty();
        }
        Temuan pertama = hasil.temuan().get(0);
        return Optional.of(
                "Kebijakan kota menolak persetujuan selama ada KESALAHAN: %d ditemukan, antara lain %s (%s): %s"
                        .formatted(
                                hasil.ringkasan().get(Keparahan.KESALAHAN),
                                pertama.lokasi(),
                                pertama.kaidah(),
                                pertama.penjelasan()));
    }
}
