package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArsipTest {

    @TempDir
    Path folder;

    @Test
    void a_complete_unpack_is_not_repeated() throws IOException {
        Path tujuan = folder.resolve("isi");
        Arsip.bongkar(sumber(zip("a/b.txt")), tujuan);

        Arsip.bongkar(
                () -> {
                    throw new IOException("tidak boleh dibuka lagi");
                },
                tujuan);

        assertThat(tujuan.resolve("a/b.txt")).hasContent("isi a/b.txt");
    }

    @Test
    void what_an_interrupted_unpack_left_is_replaced() throws IOException {
        Path tujuan = folder.resolve("isi");
        Files.createDirectories(tujuan);
        Files.writeString(tujuan.resolve("setengah.txt"), "x");

        Arsip.bongkar(sumber(zip("utuh.txt")), tujuan);

        assertThat(tujuan.resolve("setengah.txt")).doesNotExist();
        assertThat(tujuan.resolve("utuh.txt")).exists();
    }

    @Test
    void a_truncated_archive_leaves_nothing_behind() throws IOException {
        byte[] utuh = zip("besar.txt");
        byte[] potong = Arrays.copyOf(utuh, utuh.length / 3);

        assertThatThrownBy(() -> Arsip.bongkar(sumber(potong), folder.resolve("isi")))
                .hasMessageContaining("tidak dapat dibongkar");
        assertThat(isiFolder()).isEmpty();
    }

    @Test
    void a_failing_last_step_leaves_nothing_behind() throws IOException {
        byte[] utuh = zip("a.txt");

        assertThatThrownBy(() -> Arsip.bongkar(sumber(utuh), folder.resolve("isi"), isi -> {
                    throw new IOException("langkah akhir gagal");
                }))
                .hasMessageContaining("langkah akhir gagal");
        assertThat(isiFolder()).isEmpty();
    }

    @Test
    void a_path_that_leaves_the_folder_is_refused() throws IOException {
        byte[] jahat = zip("../keluar.txt");

        assertThatThrownBy(() -> Arsip.bongkar(sumber(jahat), folder.resolve("isi")))
                .hasMessageContaining("keluar folder");
        assertThat(folder.resolve("keluar.txt")).doesNotExist();
    }

    private List<Path> isiFolder() throws IOException {
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.toList();
        }
    }

    private static Arsip.Sumber sumber(byte[] zip) {
        return () -> new ZipArchiveInputStream(new ByteArrayInputStream(zip));
    }

    private static byte[] zip(String nama) throws IOException {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            zip.putNextEntry(new ZipEntry(nama));
            zip.write(("isi " + nama).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return hasil.toByteArray();
    }
}
