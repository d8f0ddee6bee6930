package id.simpul.perencanaan.indikator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Menelusuri silsilah dari sebuah indikator ke semua pendahulunya. */
@ApplicationScoped
class PenelusurSilsilah {
    private final SilsilahRepository silsilah;

    PenelusurSilsilah(SilsilahRepository silsilah) {
        this.silsilah = silsilah;
    }

    /** Indikator itu sendiri dan semua pendahulunya. */
    Set<UUID> keAtas(UUID id) {
        Set<UUID> terlihat = new LinkedHashSet<>(Set.of(id));
        Deque<UUID> antre = new ArrayDeque<>(Set.of(id));
        while (!antre.isEmpty()) {
            for (SilsilahEntity satu : silsilah.menujuKe(antre.remove())) {
                if (terlihat.add(satu.pendahuluId)) {
                    antre.add(satu.pendahuluId);
                }
            }
        }
        return terlihat;
    }

    /** Sambungan di antara indikator-indikator itu. */
    List<SilsilahEntity> antara(Set<UUID> id) {
        return silsilah.menyentuh(id).stream()
                .filter(satu -> id.contains(satu.penerusId) && id.contains(satu.pendahuluId))
                .toList();
    }
}
