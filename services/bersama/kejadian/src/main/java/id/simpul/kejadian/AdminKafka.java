package id.simpul.kejadian;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Klien pengelola Kafka dengan batas waktu yang jelas. */
final class AdminKafka {
    private AdminKafka() {}

    static Admin buka(PengaturanKejadian pengaturan, int batasMs) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, pengaturan.kafka(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, batasMs,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, batasMs));
    }
}
