package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Folder;
import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.Porta;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Yang diperiksa sebelum apa pun dinyalakan, supaya gagalnya cepat dan jelas. */
final class Pemeriksaan {

    private static final long BYTE_PER_MB = 1024L * 1024;

    private Pemeriksaan() {}

    static void porta(List<Resep> resep) {
        for (Resep satu : resep) {
            if (satu.proses().isPresent()) {
                continue;
            }
            satu.porta().forEach((nama, port) -> {
                if (!Porta.dapatDipakai(port)) {
                    throw new GagalBagian(
                            satu.nama(),
                            "porta " + port + " sudah dipakai proses lain; hentikan proses itu atau pilih porta lain"
                                    + " dengan " + PetaPorta.peubah(nama) + "=<porta>");
                }
            });
        }
    }

    /** Menyalakan ulang sebagian dengan porta lain akan membuat bagian saling tidak menemukan. */
    static void portaSama(Path folder, PetaPorta diminta, List<Resep> resep) {
        Optional<PetaPorta> tercatat = CatatanPorta.porta(folder);
        boolean adaYangJalan = resep.stream().anyMatch(satu -> satu.proses().isPresent());
        if (adaYangJalan && tercatat.isPresent() && !tercatat.get().equals(diminta)) {
            throw new GagalBagian(
                    "peluncur", "tumpukan sedang berjalan dengan porta lain; jalankan ./simpul down lebih dulu");
        }
    }

    static void akar(Path akar) {
        if (!Files.isRegularFile(akar.resolve("deploy/keycloak/simpul-realm.json"))) {
            throw new GagalBagian("peluncur", akar + " bukan akar repositori Simpul");
        }
    }

    static void ruangDisk(Path folder, long minimalMb) {
        try {
            long sisa = Files.getFileStore(Folder.buat(folder)).getUsableSpace() / BYTE_PER_MB;
            if (sisa < minimalMb) {
                throw new GagalBagian(
                        "peluncur",
                        "ruang disk untuk " + folder + " tinggal " + sisa + " MB; diperlukan sedikitnya " + minimalMb
                                + " MB");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("ruang disk tidak dapat diperiksa: " + folder, e);
        }
    }
}
