package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Folder;
import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.Http;
import id.simpul.lokal.bagian.Perintah;
import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.bagian.TempatBagian;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Layanan atau gateway: satu jar Quarkus sebagai proses JVM sendiri, siap bila {@code /q/health/ready} menjawab 200. */
record ResepJava(
        TempatBagian letak,
        int port,
        Path jar,
        List<String> jvm,
        Map<String, String> lingkungan,
        List<String> prasyarat)
        implements ResepProses {

    private static final Duration BATAS_SIAP = Duration.ofMinutes(3);

    ResepJava {
        jvm = List.copyOf(jvm);
        lingkungan = Map.copyOf(lingkungan);
        prasyarat = List.copyOf(prasyarat);
    }

    @Override
    public void nyalakan() {
        proses().orElseGet(this::mulai).tungguSiap(BATAS_SIAP, this::sehat);
    }

    @Override
    public boolean sehat() {
        return Http.menjawab("http://127.0.0.1:" + port + "/q/health/ready");
    }

    private ProsesLatar mulai() {
        if (!Files.isRegularFile(jar)) {
            throw new GagalBagian(nama(), "belum dibangun: " + jar + " tidak ada");
        }
        List<String> argumen = new ArrayList<>(jvm);
        argumen.addAll(List.of("-jar", jar.toString()));
        return ProsesLatar.mulai(letak, Perintah.java(Folder.buat(letak.data()), argumen, lingkungan));
    }
}
