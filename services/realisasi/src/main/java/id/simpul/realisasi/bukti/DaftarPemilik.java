package id.simpul.realisasi.bukti;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fitur yang isiannya dapat disertai bukti. */
@ApplicationScoped
class DaftarPemilik {
    private final Map<EntitasBukti, PemilikBukti> menurutEntitas;

    DaftarPemilik(@All List<PemilikBukti> semua) {
        this.menurutEntitas = semua.stream().collect(Collectors.toMap(PemilikBukti::entitas, Function.identity()));
    }

    PemilikBukti untuk(EntitasBukti entitas) {
        return menurutEntitas.get(entitas);
    }
}
