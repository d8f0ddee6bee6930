package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.TempatBagian;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resep bagian milik tumpukan ini: satu proses dengan satu tempat dan satu porta utama. */
interface ResepProses extends Resep {

    TempatBagian letak();

    int port();

    @Override
    default String nama() {
        return letak().nama();
    }

    @Override
    default List<String> prasyarat() {
        return List.of();
    }

    @Override
    default Map<String, Integer> porta() {
        return Map.of(nama(), port());
    }

    @Override
    default Optional<TempatBagian> tempat() {
        return Optional.of(letak());
    }
}
