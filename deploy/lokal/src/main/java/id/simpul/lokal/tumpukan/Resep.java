package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.bagian.TempatBagian;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cara menyalakan, memeriksa dan memadamkan satu bagian. Bagian luar tidak punya tempat dan tidak punya proses. */
public interface Resep {

    Duration BATAS_HENTI = Duration.ofSeconds(30);

    String nama();

    /** Nama bagian yang harus siap lebih dulu. */
    List<String> prasyarat();

    /** Porta yang akan dipakai di mesin ini menurut namanya di {@link PetaPorta}; kosong untuk bagian luar. */
    Map<String, Integer> porta();

    /** Tempat data, log dan pid; kosong untuk bagian luar. */
    Optional<TempatBagian> tempat();

    /** Menyalakan bila belum berjalan, lalu menunggu sampai siap. */
    void nyalakan();

    /** Benar bila bagian menjawab sekarang. */
    boolean sehat();

    default ProsesLatar.Isyarat isyaratHenti() {
        return ProsesLatar.Isyarat.TERM;
    }

    default Optional<ProsesLatar> proses() {
        return tempat().flatMap(ProsesLatar::yangBerjalan);
    }

    /** Memadamkan bila berjalan; aman diulang. */
    default void padamkan() {
        proses().ifPresent(proses -> proses.hentikan(isyaratHenti(), BATAS_HENTI));
    }
}
