package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Folder rumah Keycloak: program lewat tautan, data milik sendiri. Data dibuang bila impor realm belum pernah selesai
 * (terputus) atau berkas realm berubah, karena Keycloak tidak mengimpor ulang realm yang sudah ada.
 */
final class RumahKeycloak {

    private final Path folder;
    private final Path realm;

    private RumahKeycloak(Path folder, Path realm) {
        this.folder = folder;
        this.realm = realm;
    }

    static RumahKeycloak siapkan(Path folder, Path program, Path realm) {
        RumahKeycloak rumah = new RumahKeycloak(Folder.buat(folder), realm);
        try {
            if (!rumah.realmSudahMasuk()) {
                Folder.hapus(folder.resolve("data"));
                Folder.tulisRahasia(rumah.berkasSandi(), Sandi.acak());
            }
            for (String nama : List.of("conf", "lib", "providers", "themes")) {
                Path tautan = folder.resolve(nama);
                Files.deleteIfExists(tautan);
                Files.createSymbolicLink(tautan, program.resolve(nama));
            }
            Path impor = Folder.buat(folder.resolve("data/import"));
            Files.copy(realm, impor.resolve("simpul-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            return rumah;
        } catch (IOException e) {
            throw new UncheckedIOException("rumah Keycloak tidak dapat disiapkan di " + folder, e);
        }
    }

    static RumahKeycloak yangAda(Path folder, Path realm) {
        return new RumahKeycloak(folder, realm);
    }

    /** Dicatat setelah realm menjawab; tanpa catatan ini data dianggap setengah jadi. */
    void catatRealmMasuk() {
        try {
            Files.copy(realm, catatan(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("tidak dapat menulis " + catatan(), e);
        }
    }

    Path folder() {
        return folder;
    }

    String sandiPengelola() {
        try {
            return Files.readString(berkasSandi()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("sandi pengelola Keycloak tidak terbaca", e);
        }
    }

    private boolean realmSudahMasuk() throws IOException {
        return Files.isRegularFile(catatan()) && Files.mismatch(catatan(), realm) < 0;
    }

    private Path catatan() {
        return folder.resolve("data/realm-masuk.json");
    }

    private Path berkasSandi() {
        return folder.resolve("sandi-pengelola");
    }
}
