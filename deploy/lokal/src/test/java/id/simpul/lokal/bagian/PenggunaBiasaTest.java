package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class PenggunaBiasaTest {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void siapkan() throws IOException {
        Files.setPosixFilePermissions(folder, Folder.IZIN_UMUM);
        data = Files.createDirectory(folder.resolve("data"));
    }

    static boolean root() {
        return new UnixSystem().getUid() == 0;
    }

    @Test
    @DisabledIf("root")
    void an_ordinary_user_runs_it_directly() {
        assertThat(PenggunaBiasa.awalan(data, folder)).isEmpty();
    }

    @Test
    @EnabledIf("root")
    void root_never_stays_root() {
        Perintah siapa = Perintah.dari(folder, List.of("id", "-u"));

        String cara = AlatSistem.jalankan(
                        siapa.berawalan(PenggunaBiasa.awalan(data, folder)).kata())
                .keluaran();

        assertThat(cara).isNotEqualTo("0");
    }

    @Test
    @EnabledIf("root")
    void without_user_namespaces_the_data_is_handed_to_nobody() throws IOException {
        Path berkas = Files.writeString(data.resolve("isi"), "x");

        PenggunaBiasa.sebagaiNobody(data, folder);

        assertThat(Files.getOwner(berkas).getName()).isEqualTo("nobody");
    }

    @Test
    @EnabledIf("root")
    void a_folder_nobody_can_reach_is_named_with_the_way_out() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() -> PenggunaBiasa.sebagaiNobody(data, folder))
                .isInstanceOf(GagalBagian.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("pengguna biasa");
    }
}
