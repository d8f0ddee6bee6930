package id.simpul.kejadian.keluar;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;

/** Memilih partisi dari kotanya saja, supaya kejadian satu kota tetap berurutan apa pun entitasnya. */
public class PembagiPartisiKota implements Partitioner {
    @Override
    public int partition(String topik, Object kunci, byte[] bita, Object nilai, byte[] isi, Cluster klaster) {
        String teks = new String(bita, StandardCharsets.UTF_8);
        String kota = teks.substring(0, teks.indexOf('|'));
        int jumlah = klaster.partitionsForTopic(topik).size();
        return Utils.toPositive(Utils.murmur2(kota.getBytes(StandardCharsets.UTF_8))) % jumlah;
    }

    @Override
    public void configure(Map<String, ?> pengaturan) {
        // Tidak ada yang perlu disetel.
    }

    @Override
    public void close() {
        // Tidak memegang sumber daya.
    }
}
