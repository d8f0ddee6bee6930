package id.simpul.kejadian;

import id.simpul.kejadian.keluar.Relai;
import id.simpul.kejadian.masuk.Konsumen;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Antrean kejadian: {@code belumTerbit} di kotak keluar dan {@code tertinggal} di kotak masuk.
 *
 * <p>Peluncur dan uji menunggu keduanya nol, bukan menunggu waktu. Layanan tetap siap walau antreannya panjang: ia terus
 * bekerja dari salinannya sendiri.
 */
@Readiness
@ApplicationScoped
public class KesehatanKejadian implements HealthCheck {
    private final PengaturanKejadian pengaturan;
    private final Relai relai;
    private final Konsumen konsumen;

    public KesehatanKejadian(PengaturanKejadian pengaturan, Relai relai, Konsumen konsumen) {
        this.pengaturan = pengaturan;
        this.relai = relai;
        this.konsumen = konsumen;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder jawaban = HealthCheckResponse.named("kejadian");
        try {
            jawaban.withData("belumTerbit", relai.belumTerbit()).withData("tertinggal", tertinggal());
            return jawaban.up().build();
        } catch (SQLException | ExecutionException galat) {
            return jawaban.down()
                    .withData("sebab", galat.getClass().getSimpleName())
                    .build();
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            return jawaban.down().build();
        }
    }

    private long tertinggal() throws ExecutionException, InterruptedException {
        if (pengaturan.dengarkan().map(sumber -> sumber.isEmpty()).orElse(true)) {
            return 0;
        }
        Map<TopicPartition, Long> selesai = konsumen.selesai();
        if (selesai.isEmpty()) {
            return -1; // belum memegang partisi: belum diketahui, jadi bukan nol
        }
        try (Admin admin = AdminKafka.buka(pengaturan, 3_000)) {
            var akhir = admin.listOffsets(selesai.keySet().stream()
                            .collect(Collectors.toMap(satu -> satu, satu -> OffsetSpec.latest())))
                    .all()
                    .get();
            return akhir.entrySet().stream()
                    .mapToLong(satu -> Math.max(0, satu.getValue().offset() - selesai.get(satu.getKey())))
                    .sum();
        }
    }
}
