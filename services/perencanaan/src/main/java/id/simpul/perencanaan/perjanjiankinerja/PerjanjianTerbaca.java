package id.simpul.perencanaan.perjanjiankinerja;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Perjanjian bagi fitur lain di layanan ini, hanya dibaca; dipanggil di dalam transaksi pemakainya. */
@ApplicationScoped
public class PerjanjianTerbaca {
    private final PerjanjianKinerjaRepository perjanjian;

    PerjanjianTerbaca(PerjanjianKinerjaRepository perjanjian) {
        this.perjanjian = perjanjian;
    }

    /** Perjanjian dengan id itu di kota ini, tanpa tanda tangannya. */
    public Optional<PerjanjianKinerja> cari(UUID id) {
        return perjanjian.findByIdOptional(id).map(baris -> baris.kePerjanjian(List.of()));
    }
}
