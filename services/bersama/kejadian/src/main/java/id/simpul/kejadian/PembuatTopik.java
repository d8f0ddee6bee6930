package id.simpul.kejadian;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Membuat topik yang diperlukan layanan ini bila belum ada: miliknya, yang didengarkannya, dan surat matinya. */
@ApplicationScoped
public class PembuatTopik {
    private static final Map<String, String> PADAT =
            Map.of("cleanup.policy", "compact", "max.message.bytes", "2097152");

    private final PengaturanKejadian pengaturan;

    public PembuatTopik(PengaturanKejadian pengaturan) {
        this.pengaturan = pengaturan;
    }

    /** Aman dipanggil berkali-kali dan oleh beberapa layanan sekaligus. */
    public void pastikanAda() throws InterruptedException {
        try (Admin admin = AdminKafka.buka(pengaturan, 10_000)) {
            Set<String> ada = tunggu(admin.listTopics().names());
            List<NewTopic> kurang = perlu().stream()
                    .filter(topik -> !ada.contains(topik.name()))
                    .toList();
            for (NewTopic topik : kurang) {
                buat(admin, topik);
            }
        }
    }

    private List<NewTopic> perlu() {
        List<NewTopic> topik = new ArrayList<>();
        topik.add(padat(pengaturan.layanan()));
        pengaturan.dengarkan().orElse(Set.of()).forEach(sumber -> topik.add(padat(sumber)));
        topik.add(new NewTopic(Topik.suratMati(pengaturan.layanan()), 1, pengaturan.salinan()));
        return topik;
    }

    private NewTopic padat(String layanan) {
        return new NewTopic(Topik.milik(layanan), pengaturan.partisi(), pengaturan.salinan()).configs(PADAT);
    }

    private static void buat(Admin admin, NewTopic topik) throws InterruptedException {
        try {
            tunggu(admin.createTopics(List.of(topik)).all());
        } catch (TopicExistsException sudahAda) {
            // Layanan lain membuatnya lebih dulu; itulah yang diinginkan.
        }
    }

    private static <T> T tunggu(org.apache.kafka.common.KafkaFuture<T> janji) throws InterruptedException {
        try {
            return janji.get();
        } catch (ExecutionException galat) {
            if (galat.getCause() instanceof KafkaException kafka) {
                throw kafka;
            }
            throw new KafkaException("Topik tidak dapat disiapkan", galat.getCause());
        }
    }
}
