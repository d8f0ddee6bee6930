package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Klaster di disk: dibuat dengan initdb di folder sementara lalu dipindah sekaligus, jadi tidak pernah setengah jadi. */
record KlasterPostgres(Path folder, String sandi, List<String> awalan) {

    static final String PENGELOLA = "simpul";

    static KlasterPostgres siapkan(PengaturanPostgres pengaturan, Path biner) {
        Path data = Folder.buat(pengaturan.tempat().data());
        Path klaster = data.resolve("klaster");
        Path berkasSandi = data.resolve("sandi-pengelola");
        try {
            if (!Files.exists(klaster)) {
                Folder.tulisRahasia(berkasSandi, Sandi.acak());
            }
            String sandi = Files.readString(berkasSandi).strip();
            List<String> awalan = PenggunaBiasa.awalan(data, biner);
            if (!Files.exists(klaster)) {
                initdb(pengaturan, biner, awalan, berkasSandi);
                Files.move(data.resolve("klaster.baru"), klaster, StandardCopyOption.ATOMIC_MOVE);
            }
            return new KlasterPostgres(klaster, sandi, awalan);
        } catch (IOException e) {
            throw new UncheckedIOException("klaster PostgreSQL tidak dapat disiapkan di " + data, e);
        }
    }

    private static void initdb(PengaturanPostgres pengaturan, Path biner, List<String> awalan, Path berkasSandi) {
        Path baru = pengaturan.tempat().data().resolve("klaster.baru");
        Folder.hapus(baru);
        List<String> kata = new ArrayList<>(awalan);
        kata.addAll(List.of(biner.resolve("bin/initdb").toString(), "-D", baru.toString(), "-U", PENGELOLA));
        kata.addAll(List.of("--pwfile=" + berkasSandi, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C"));
        if (!pengaturan.tahanPutus()) {
            kata.add("--no-sync");
        }
        AlatSistem.Hasil hasil = AlatSistem.jalankan(kata);
        if (!hasil.berhasil()) {
            throw new GagalBagian("postgres", "initdb gagal: " + hasil.keluaran());
        }
    }
}
