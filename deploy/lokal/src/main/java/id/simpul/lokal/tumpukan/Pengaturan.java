package id.simpul.lokal.tumpukan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pengaturan satu tumpukan.
 *
 * @param akar akar repositori (sumber jar dan realm)
 * @param folder tempat data, log, pid dan keluaran
 * @param bagian nama bagian yang dinyalakan; kosong berarti semua
 * @param tahanPutus salah: PostgreSQL tanpa fsync, untuk uji
 * @param jvm pilihan JVM layanan dan gateway; kosong berarti bawaan {@link Jvm}
 */
record Pengaturan(
        Path akar,
        Path folder,
        PetaPorta porta,
        BagianLuar luar,
        Set<String> bagian,
        boolean tahanPutus,
        Optional<List<String>> jvm) {

    Pengaturan {
        akar = akar.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
        bagian = Set.copyOf(bagian);
        jvm = jvm.map(List::copyOf);
    }

    String penerbit() {
        return luar.oidc().orElseGet(() -> "http://localhost:" + porta.dari("keycloak") + "/realms/simpul");
    }
}
