package id.simpul.kejadian.masuk;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.KejadianRusak;
import id.simpul.kejadian.PengaturanKejadian;
import id.simpul.kejadian.besar.PerakitIngatan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Membaca topik dari awal sekali lagi, di sebelah konsumen yang berjalan: tanpa grup dan tanpa menyimpan posisi.
 *
 * <p>Melewati yang dilewati kotak masuk (urutan yang sudah diolah, rekaman yang tidak dapat diolah), sehingga hasilnya
 * sama dengan proyeksi yang sedang dilayani.
 */
public final class PemutarUlang implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PemutarUlang.class);
    private static final int SEKALI_OLAH = 200;

    private final KafkaConsumer<String, byte[]> konsumen;
    private final Map<String, Long> urutan = new HashMap<>();
    private final Map<TopicPartition, Long> posisi = new HashMap<>();
    private final PerakitIngatan perakit = new PerakitIngatan();
    private long diolah;
    private long dilewati;

    /** Mengolah serangkaian kejadian satu kota. */
    @FunctionalInterface
    public interface Pengolah {
        void olah(String kota, List<KejadianMasuk> kejadian) throws Exception;
    }

    public PemutarUlang(PengaturanKejadian pengaturan) {
        this.konsumen = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        pengaturan.kafka(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        4_194_304),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Melanjutkan dari tempat terakhir sampai posisi {@code tujuan} (tidak termasuk) setiap partisi. */
    public void sampai(Map<TopicPartition, Long> tujuan, Pengolah pengolah) throws Exception {
        List<TopicPartition> partisi = List.copyOf(tujuan.keySet());
        konsumen.assign(partisi);
        partisi.forEach(satu -> konsumen.seek(satu, posisi.getOrDefault(satu, 0L)));
        while (partisi.stream().anyMatch(satu -> konsumen.position(satu) < tujuan.get(satu))) {
            var rekaman = konsumen.poll(Duration.ofSeconds(1));
            for (TopicPartition satu : rekaman.partitions()) {
                olah(rekaman.records(satu), tujuan.get(satu), pengolah);
            }
        }
        posisi.putAll(tujuan);
    }

    /** Banyaknya kejadian yang diolah sejauh ini. */
    public long diolah() {
        return diolah;
    }

    /** Banyaknya rekaman yang tidak dapat diolah sejauh ini; kotak masuk memindahkannya ke surat mati. */
    public long dilewati() {
        return dilewati;
    }

    private void olah(List<ConsumerRecord<String, byte[]>> rekaman, long tujuan, Pengolah pengolah) throws Exception {
        List<KejadianMasuk> beruntun = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> satu : rekaman) {
            KejadianMasuk kejadian = satu.offset() < tujuan ? baca(satu) : null;
            if (kejadian == null || !maju(kejadian)) {
                continue;
            }
            kejadian = rakit(kejadian);
            if (kejadian == null) {
                continue;
            }
            boolean kotaLain = !beruntun.isEmpty() && !beruntun.get(0).kota().equals(kejadian.kota());
            if (kotaLain || beruntun.size() == SEKALI_OLAH) {
                kerjakan(beruntun, pengolah);
                beruntun = new ArrayList<>();
            }
            beruntun.add(kejadian);
        }
        kerjakan(beruntun, pengolah);
    }

    private KejadianMasuk baca(ConsumerRecord<String, byte[]> rekaman) {
        try {
            return PembacaRekaman.baca(rekaman);
        } catch (RuntimeException rusak) {
            LOG.debugf(rusak, "Rekaman %s dilewati saat membangun ulang", rekaman.key());
            dilewati++;
            return null;
        }
    }

    /** Null selama kejadian besar belum lengkap, atau bila rakitannya cacat. */
    private KejadianMasuk rakit(KejadianMasuk kejadian) {
        try {
            return perakit.terima(kejadian).orElse(null);
        } catch (KejadianRusak rusak) {
            LOG.debugf(rusak, "Kejadian %s dilewati saat membangun ulang", kejadian.idEntitas());
            dilewati++;
            return null;
        }
    }

    private boolean maju(KejadianMasuk kejadian) {
        String kunci = kejadian.sumber() + "|" + kejadian.kota();
        if (urutan.getOrDefault(kunci, Long.MIN_VALUE) >= kejadian.urutan()) {
            return false;
        }
        urutan.put(kunci, kejadian.urutan());
        return true;
    }

    private void kerjakan(List<KejadianMasuk> beruntun, Pengolah pengolah) throws Exception {
        if (beruntun.isEmpty()) {
            return;
        }
        try {
            pengolah.olah(beruntun.get(0).kota(), List.copyOf(beruntun));
            diolah += beruntun.size();
        } catch (Exception galat) {
            if (PengolahRekaman.sementara(galat)) {
                throw galat;
            }
            satuSatu(beruntun, galat, pengolah);
        }
    }

    private void satuSatu(List<KejadianMasuk> beruntun, Exception galat, Pengolah pengolah) throws Exception {
        if (beruntun.size() == 1) {
            LOG.debugf(
                    galat,
                    "Kejadian %s dilewati saat membangun ulang",
                    beruntun.get(0).idEntitas());
            dilewati++;
            return;
        }
        for (KejadianMasuk satu : beruntun) {
            kerjakan(List.of(satu), pengolah);
        }
    }

    @Override
    public void close() {
        konsumen.close(Duration.ofSeconds(2));
    }
}
