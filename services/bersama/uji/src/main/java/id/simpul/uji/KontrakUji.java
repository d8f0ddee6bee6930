package id.simpul.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Membandingkan kontrak tertulis di {@code openapi/} dengan yang dilayani kode, dan dengan yang sudah terbit. */
public final class KontrakUji {
    private KontrakUji() {}

    /** Gagal bila kontrak yang ditulis dan yang dilayani berbeda arti, ke arah mana pun. */
    public static void samaArti(String tertulis, String dilayani) {
        ChangedOpenApi beda = OpenApiCompare.fromContents(tertulis, dilayani);
        assertThat(beda.isDifferent())
                .as("Kontrak tertulis dan kode berbeda:%n%s", uraian(beda))
                .isFalse();
    }

    /** Gagal bila kontrak sekarang merusak klien kontrak yang sudah terbit. */
    public static void tidakMerusak(String terbit, String sekarang) {
        ChangedOpenApi beda = OpenApiCompare.fromContents(terbit, sekarang);
        assertThat(beda.isIncompatible())
                .as("Perubahan yang merusak klien v1:%n%s", uraian(beda))
                .isFalse();
    }

    /** Isi {@code openapi/<nama>.yaml}. */
    public static String tertulis(String nama) {
        return baca(Akar.folder().resolve("openapi").resolve(nama + ".yaml"));
    }

    /** Isi {@code openapi/terbit/<nama>.yaml}: kontrak rilis terakhir. */
    public static String terbit(String nama) {
        return baca(Akar.folder().resolve("openapi/terbit").resolve(nama + ".yaml"));
    }

    private static String baca(Path berkas) {
        try {
            String isi = Files.readString(berkas);
            tolakKunciGanda(berkas, isi);
            return isi;
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** Pembaca kontrak yang longgar memilih salah satu dari dua kunci yang sama; gateway menolaknya saat berjalan. */
    private static void tolakKunciGanda(Path berkas, String isi) {
        LoaderOptions ketat = new LoaderOptions();
        ketat.setAllowDuplicateKeys(false);
        assertThatCode(() -> new Yaml(new SafeConstructor(ketat)).load(isi))
                .as("Kontrak %s", berkas.getFileName())
                .doesNotThrowAnyException();
    }

    private static String uraian(ChangedOpenApi beda) {
        ByteArrayOutputStream penampung = new ByteArrayOutputStream();
        new MarkdownRender().render(beda, new OutputStreamWriter(penampung, StandardCharsets.UTF_8));
        return penampung.toString(StandardCharsets.UTF_8);
    }
}
