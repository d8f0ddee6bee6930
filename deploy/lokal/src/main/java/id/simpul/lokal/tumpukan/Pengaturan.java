package id.simpul.lokal.tumpukan;

import java.nio.file.Path;
import java.util.Set;

/**
 * Pengaturan satu tumpukan.
 *
 * @param akar akar repositori (sumber jar dan realm)
 * @param folder tempat data, log, pid dan keluaran
 * @param bagian nama bagian yang dinyalakan; kosong berarti semua
 * @param tahanPutus salah: PostgreSQL tanpa fsync, untuk uji
 */
record Pengaturan(Path akar, Path folder, PetaPorta porta, BagianLuar luar, Set<String> bagian, boolean tahanPutus) {

    Pengaturan {
        akar = akar.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
        bagian = Set.copyOf(bagian);
    }

    String penerbit() {
        return luar.oidc().orElseGet(() -> "http://localhost:" + porta.dari("keycloak") + "/realms/simpul");
    }
}
