package id.simpul.anggaran.impor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keadaan pekerjaan yang pelaksananya dapat mati di tengah jalan, dibaca dari detaknya. */
final class NyawaPekerjaan {
    /** Enam detak tidak datang: pelaksananya dianggap mati. */
    static final Duration TERPUTUS = Duration.ofMinutes(1);

    private NyawaPekerjaan() {}

    /** Pembacaan yang terputus harus dikirim lagi; penerapan yang terputus tidak menyisakan apa pun dan dapat diulang. */
    static PekerjaanEntity tampak(PekerjaanEntity baris, Instant kini) {
        if (baris.detak.isBefore(kini.minus(TERPUTUS))) {
            if (baris.status == StatusPekerjaan.MEMBACA) {
                baris.status = StatusPekerjaan.GAGAL;
                baris.sebabGagal = "Pelaksananya terputus; kirim berkasnya lagi.";
            } else if (baris.status == StatusPekerjaan.MENERAPKAN) {
                baris.status = StatusPekerjaan.SIAP;
                baris.sebabGagal = "Penerapan sebelumnya terputus dan tidak menyisakan apa pun; terapkan lagi.";
            }
        }
        return baris;
    }

    /** Mengapa pekerjaan itu tidak dapat diterapkan; kosong bila dapat. */
    static Optional<String> alasanTidakTerapkan(PekerjaanEntity baris) {
        return baris.status == StatusPekerjaan.SIAP
                ? Optional.empty()
                : Optional.of("Pekerjaan berstatus %s; hanya yang SIAP dapat diterapkan.".formatted(baris.status));
    }
}
