package id.simpul.lokal.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BarisPerintahTest {

    private final StringWriter galat = new StringWriter();

    @ParameterizedTest
    @CsvSource({"naik,Tidak dikenal: naik", "token,Kurang: NAMA", "up --cepat,Tidak dikenal: --cepat"})
    void a_mistyped_command_says_what_is_wrong_in_indonesian(String argumen, String pesan) {
        assertThat(jalankan(argumen.split(" ", -1))).isEqualTo(2);
        assertThat(galat.toString()).contains(pesan).contains("./simpul help");
    }

    @Test
    void every_promised_command_exists() {
        assertThat(Simpul.barisPerintah().getSubcommands())
                .containsOnlyKeys("up", "down", "status", "logs", "token", "reset", "bangun-ulang", "help");
    }

    private int jalankan(String... argumen) {
        CommandLine baris = Simpul.barisPerintah();
        baris.setErr(new PrintWriter(galat, true));
        baris.getSubcommands().values().forEach(anak -> anak.setErr(new PrintWriter(galat, true)));
        return baris.execute(argumen);
    }
}
