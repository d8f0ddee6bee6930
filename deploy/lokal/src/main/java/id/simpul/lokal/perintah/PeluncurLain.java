package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.bagian.TempatBagian;
import java.nio.file.Path;
import java.time.Duration;

/** Peluncur {@code up} di terminal lain, yang menjaga atau sedang menyalakan tumpukan yang sama. */
final class PeluncurLain {

    private static final Duration BATAS = Duration.ofMinutes(3);

    private PeluncurLain() {}

    static TempatBagian tempat(Path folder) {
        return TempatBagian.dalam(folder, "peluncur");
    }

    /** Dihentikan lebih dulu, supaya ia tidak mengira bagian yang dipadamkan sebagai bagian yang rusak. */
    static void hentikan(Path folder) {
        ProsesLatar.yangBerjalan(tempat(folder))
                .filter(proses -> proses.pid() != ProcessHandle.current().pid())
                .ifPresent(proses -> proses.hentikan(ProsesLatar.Isyarat.TERM, BATAS));
    }
}
