package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Dokumen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminismeTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_document_gives_the_same_bytes_in_any_locale_and_time_zone(Format format) throws IOException {
        byte[] pertama = tulis(format, DokumenContoh.draf());
        Locale lokal = Locale.getDefault();
        TimeZone zona = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(tulis(format, DokumenContoh.draf())).isEqualTo(pertama);
        } finally {
            Locale.setDefault(lokal);
            TimeZone.setDefault(zona);
        }
    }

    @Test
    void one_renderer_serves_many_threads_at_once() {
        Dokumen dokumen = DokumenContoh.beku();
        Map<Format, byte[]> sendirian = Stream.of(Format.values())
                .collect(Collectors.toMap(Function.identity(), f -> BacaHasil.bita(f, dokumen)));
        List<Format> serentak = Stream.of(Format.values())
                .flatMap(f -> Stream.generate(() -> f).limit(3))
                .toList();
        assertThat(serentak.parallelStream().filter(f -> !Arrays.equals(BacaHasil.bita(f, dokumen), sendirian.get(f))))
                .isEmpty();
    }

    private static byte[] tulis(Format format, Dokumen dokumen) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new Perender().untuk(format).tulis(dokumen, keluaran);
        return keluaran.toByteArray();
    }
}
