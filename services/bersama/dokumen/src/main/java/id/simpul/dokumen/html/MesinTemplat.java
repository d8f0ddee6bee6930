package id.simpul.dokumen.html;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Mesin Qute milik modul ini, terpisah dari Quarkus; semua teks diamankan kecuali yang ditandai mentah di templat. */
final class MesinTemplat {
    private static final List<String> TEMPLAT = List.of(
            "bagian",
            "baris-daftar",
            "blok",
            "daftar",
            "dokumen",
            "kaki-tabel",
            "kepala",
            "paragraf",
            "sampul",
            "tabel");

    private final Engine mesin = Engine.builder()
            .addDefaults()
            .addValueResolver(ValueResolvers.rawResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .removeStandaloneLines(true)
            .build();

    MesinTemplat() {
        for (String nama : TEMPLAT) {
            mesin.putTemplate(
                    nama, mesin.parse(baca(nama + ".html").stripTrailing(), Variant.forContentType("text/html"), nama));
        }
    }

    TemplateInstance dokumen() {
        return mesin.getTemplate("dokumen").instance();
    }

    static String baca(String nama) {
        try (InputStream masuk = MesinTemplat.class.getResourceAsStream(nama)) {
            if (masuk == null) {
                throw new IllegalStateException("Templat tidak ada di class path: " + nama);
            }
            return new String(masuk.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
