package id.simpul.lokal.bagian;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Satu broker Kafka (KRaft) sebagai proses JVM sendiri, supaya uji dapat mematikannya. */
public final class KafkaLokal extends BagianProses {

    private static final String NAMA = "kafka";
    private static final Duration BATAS_SIAP = Duration.ofSeconds(90);
    private static final Duration BATAS_HENTI = Duration.ofSeconds(30);
    private static final int BATAS_TANYA_MS = 2_000;

    private KafkaLokal(TempatBagian tempat, int port, ProsesLatar proses) {
        super(tempat, port, proses);
    }

    /** Log dan pid di {@code folderData}. */
    public static KafkaLokal mulai(Path folderData, int port, int portController) {
        return mulai(TempatBagian.di(folderData, NAMA), port, portController);
    }

    /**
     * Menjalankan, atau memegang broker yang masih berjalan dari tempat yang sama.
     *
     * @throws GagalBagian bila tidak dapat siap; tidak ada proses yang tertinggal
     */
    public static KafkaLokal mulai(TempatBagian tempat, int port, int portController) {
        ProsesLatar proses = ProsesLatar.yangBerjalan(tempat).orElseGet(() -> {
            Path setelan = SetelanKafka.tulis(tempat, port, portController);
            String pustaka = pustaka();
            SetelanKafka.formatBilaBaru(tempat, setelan, pustaka);
            return ProsesLatar.mulai(tempat, perintah(tempat, setelan, pustaka));
        });
        proses.tungguSiap(BATAS_SIAP, () -> adaBroker(port));
        return new KafkaLokal(tempat, port, proses);
    }

    /** Nilai untuk {@code bootstrap.servers}. */
    public String bootstrap() {
        return "127.0.0.1:" + port();
    }

    @Override
    public void close() {
        hentikan(ProsesLatar.Isyarat.TERM, BATAS_HENTI);
    }

    private static Perintah perintah(TempatBagian tempat, Path setelan, String pustaka) {
        List<String> argumen = new ArrayList<>(List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"));
        argumen.add("-XX:TieredStopAtLevel=1");
        argumen.add("-XX:+ExitOnOutOfMemoryError");
        argumen.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        argumen.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        argumen.addAll(List.of("-cp", pustaka, "kafka.Kafka", setelan.toString()));
        return Perintah.java(tempat.data(), argumen, Map.of());
    }

    private static String pustaka() {
        Path folder = Akar.target().resolve("kafka/lib");
        if (!Files.isDirectory(folder)) {
            throw new GagalBagian(
                    NAMA, "pustaka broker tidak ada di " + folder + "; jalankan ./mvnw package -pl deploy/lokal");
        }
        return folder + "/*";
    }

    /** Broker menjawab dan sudah terdaftar; porta yang terbuka saja belum berarti siap. */
    private static boolean adaBroker(int port) {
        if (!Porta.menjawab(port)) {
            return false;
        }
        Map<String, Object> setelan = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, BATAS_TANYA_MS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, BATAS_TANYA_MS);
        // Klien Kafka memuat kelasnya lewat pemuat konteks utas; di bawah Quarkus itu pemuat lain, dan kelasnya jadi
        // tidak sama.
        Thread utas = Thread.currentThread();
        ClassLoader semula = utas.getContextClassLoader();
        utas.setContextClassLoader(Admin.class.getClassLoader());
        try (Admin admin = Admin.create(setelan)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(BATAS_TANYA_MS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            utas.interrupt();
            throw new IllegalStateException("penantian Kafka diputus", e);
        } finally {
            utas.setContextClassLoader(semula);
        }
    }
}
