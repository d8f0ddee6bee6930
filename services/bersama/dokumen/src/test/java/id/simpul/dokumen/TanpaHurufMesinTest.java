package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TanpaHurufMesinTest {

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void rendering_never_asks_the_machine_for_its_fonts() throws IOException, InterruptedException {
        Process anak = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TolokUkur.class.getName(),
                        "1")
                .redirectErrorStream(true)
                .start();
        String kelas = new String(anak.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(anak.waitFor()).isZero();
        assertThat(kelas).contains("sun.java2d.SunGraphics2D");
        assertThat(kelas)
                .doesNotContain("FontManagerFactory")
                .doesNotContain("FontConfiguration")
                .doesNotContain("org.apache.pdfbox.pdmodel.font.FileSystemFontProvider");
    }
}
