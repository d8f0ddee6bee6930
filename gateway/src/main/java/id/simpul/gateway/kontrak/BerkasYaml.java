package id.simpul.gateway.kontrak;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Membaca dan menulis YAML sebagai JSON berbaju YAML: {@code 2024-01-01}, {@code no} dan {@code 08} tetap teks, pecahan
 * tetap desimal, dan semua kunci teks. YAML 1.1 bawaan mengubah contoh-contoh di kontrak diam-diam.
 */
final class BerkasYaml {
    private BerkasYaml() {}

    /**
     * Isi {@code teks} sebagai peta.
     *
     * @throws IllegalArgumentException bila akarnya bukan peta
     */
    static Map<String, Object> baca(String teks) {
        LoaderOptions muat = new LoaderOptions();
        muat.setAllowDuplicateKeys(false);
        DumperOptions tulis = new DumperOptions();
        Object akar = new Yaml(new Pembangun(muat), new Representer(tulis), tulis, muat, new PengenalJson()).load(teks);
        if (!(akar instanceof Map<?, ?> peta)) {
            throw new IllegalArgumentException("Akar kontrak harus berupa peta.");
        }
        return Pohon.peta(Pohon.salin(peta));
    }

    /** {@code pohon} sebagai YAML, bergaya blok, tanpa jangkar. */
    static String tulis(Map<String, Object> pohon) {
        DumperOptions gaya = new DumperOptions();
        gaya.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        gaya.setSplitLines(false);
        gaya.setAllowUnicode(true);
        gaya.setIndicatorIndent(2);
        gaya.setIndentWithIndicator(true);
        return new Yaml(gaya).dump(pohon);
    }

    private static final class Pembangun extends SafeConstructor {
        Pembangun(LoaderOptions pilihan) {
            super(pilihan);
            yamlConstructors.put(Tag.FLOAT, new AbstractConstruct() {
                @Override
                public Object construct(Node simpul) {
                    return new BigDecimal(((ScalarNode) simpul).getValue());
                }
            });
        }
    }

    private static final class PengenalJson extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(?:0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(
                    Tag.FLOAT, Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?"), "-0123456789");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null"), "~n");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
