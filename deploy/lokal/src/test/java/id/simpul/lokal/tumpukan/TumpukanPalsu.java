package id.simpul.lokal.tumpukan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tumpukan dari bagian palsu. */
public final class TumpukanPalsu {

    private TumpukanPalsu() {}

    public static TumpukanLokal buat(Path folder, Kemajuan kemajuan, Resep... resep) {
        return buat(folder, new PetaPorta(Map.of("keycloak", 1)), kemajuan, resep);
    }

    static TumpukanLokal buat(Path folder, PetaPorta porta, Kemajuan kemajuan, Resep... resep) {
        Pengaturan pengaturan =
                new Pengaturan(folder, folder, porta, BagianLuar.tidakAda(), Set.of(), false, Optional.empty());
        return new TumpukanLokal(pengaturan, List.of(resep), kemajuan);
    }
}
