package id.simpul.lokal.bagian;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Perintah sistem operasi beserta tambahan lingkungan dan folder kerjanya. */
public record Perintah(List<String> kata, Map<String, String> lingkungan, Path folder) {

    public Perintah {
        kata = List.copyOf(kata);
        lingkungan = Map.copyOf(lingkungan);
    }

    public static Perintah dari(Path folder, List<String> kata) {
        return new Perintah(kata, Map.of(), folder);
    }

    /** Program Java dengan JDK yang sama dengan peluncur. */
    public static Perintah java(Path folder, List<String> argumen, Map<String, String> lingkungan) {
        List<String> kata = new ArrayList<>();
        kata.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        kata.addAll(argumen);
        return new Perintah(kata, lingkungan, folder);
    }

    Perintah berawalan(List<String> awalan) {
        List<String> semua = new ArrayList<>(awalan);
        semua.addAll(kata);
        return new Perintah(semua, lingkungan, folder);
    }
}
