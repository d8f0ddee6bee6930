package id.simpul.lokal.tumpukan;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Kemajuan yang dapat ditanya kembali. */
final class KemajuanTercatat implements Kemajuan {

    private final List<String> peristiwa = new CopyOnWriteArrayList<>();

    @Override
    public void mulai(String bagian) {
        peristiwa.add("mulai " + bagian);
    }

    @Override
    public void siap(String bagian, Duration lama, boolean sudahBerjalan) {
        peristiwa.add((sudahBerjalan ? "tetap " : "siap ") + bagian);
    }

    @Override
    public void gagal(String bagian) {
        peristiwa.add("gagal " + bagian);
    }

    @Override
    public void batal(String bagian) {
        peristiwa.add("batal " + bagian);
    }

    List<String> peristiwa() {
        return peristiwa;
    }
}
