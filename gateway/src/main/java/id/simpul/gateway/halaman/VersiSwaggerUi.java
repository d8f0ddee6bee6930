package id.simpul.gateway.halaman;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versi Swagger UI di jalur kelas: ada di dalam alamat berkas-berkasnya. */
final class VersiSwaggerUi {
    private static final String LETAK = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private VersiSwaggerUi() {}

    static String baca() {
        Properties isi = new Properties();
        try (InputStream masuk = VersiSwaggerUi.class.getClassLoader().getResourceAsStream(LETAK)) {
            if (masuk == null) {
                throw new IllegalStateException("Swagger UI tidak ada di jalur kelas: " + LETAK);
            }
            isi.load(masuk);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
        return isi.getProperty("version");
    }
}
