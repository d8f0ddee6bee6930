package id.simpul.lokal.tumpukan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandiTersimpanTest {

    @TempDir
    Path folder;

    @Test
    void passwords_are_made_once_and_only_the_owner_can_read_them() throws Exception {
        Path berkas = folder.resolve("data/sandi.properties");
        SandiTersimpan pertama = SandiTersimpan.muatAtauBuat(berkas, List.of("realisasi"));

        SandiTersimpan kedua = SandiTersimpan.muatAtauBuat(berkas, List.of("realisasi"));

        assertThat(kedua.untuk("realisasi")).isEqualTo(pertama.untuk("realisasi"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_new_service_gets_a_password_and_the_others_keep_theirs() {
        Path berkas = folder.resolve("sandi.properties");
        SandiTersimpan pertama = SandiTersimpan.muatAtauBuat(berkas, List.of("realisasi"));

        SandiTersimpan kedua = SandiTersimpan.muatAtauBuat(berkas, List.of("realisasi", "anggaran"));

        assertThat(kedua.untuk("realisasi")).isEqualTo(pertama.untuk("realisasi"));
        assertThat(kedua.untuk("anggaran").pemilik()).hasSizeGreaterThan(20);
        assertThat(kedua.untuk("anggaran").toString())
                .doesNotContain(kedua.untuk("anggaran").pemilik());
    }
}
