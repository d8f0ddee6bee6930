package id.simpul.perencanaan.indikator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Indikator bagi fitur lain di layanan ini; dipanggil di dalam transaksi pemakainya. */
@ApplicationScoped
public class IndikatorRenstra {
    private final IndikatorRepository indikator;

    IndikatorRenstra(IndikatorRepository indikator) {
        this.indikator = indikator;
    }

    /** Semua indikator sebuah Renstra, urut kode. */
    public List<Indikator> milik(UUID renstraId) {
        return indikator.milikRenstra(renstraId).stream()
                .map(IndikatorEntity::keIndikator)
                .toList();
    }

    /** Indikator dengan id itu di kota ini. */
    public Optional<Indikator> cari(UUID id) {
        return indikator.findByIdOptional(id).map(IndikatorEntity::keIndikator);
    }
}
