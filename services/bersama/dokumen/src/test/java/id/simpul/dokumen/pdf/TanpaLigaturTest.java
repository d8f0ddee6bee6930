package id.simpul.dokumen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TanpaLigaturTest {
    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold", "Italic", "BoldItalic"})
    void the_font_is_read_without_substitutions_and_keeps_its_letters(String gaya) throws IOException {
        byte[] asli = berkas(gaya);

        try (TrueTypeFont semula = baca(asli);
                TrueTypeFont hasil = baca(TanpaLigatur.dari(asli))) {
            assertThat(hasil.getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
            assertThat(hasil.getNumberOfGlyphs()).isEqualTo(semula.getNumberOfGlyphs());
            assertThat(hasil.getWidth("A")).isEqualTo(semula.getWidth("A"));
        }
    }

    @Test
    void the_given_bytes_are_left_alone() throws IOException {
        byte[] asli = berkas("Regular");
        byte[] salinan = asli.clone();

        assertThat(TanpaLigatur.dari(asli)).isNotEqualTo(salinan);
        assertThat(asli).isEqualTo(salinan);
    }

    private static TrueTypeFont baca(byte[] bita) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bita));
    }

    private static byte[] berkas(String gaya) throws IOException {
        try (InputStream masuk =
                TanpaLigaturTest.class.getResourceAsStream("/liberation/LiberationSans-%s.ttf".formatted(gaya))) {
            return masuk.readAllBytes();
        }
    }
}
