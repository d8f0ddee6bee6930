package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.KafkaLokal;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.TempatBagian;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Broker Kafka tumpukan. */
record ResepKafka(TempatBagian letak, int port, int portController) implements Resep {

    @Override
    public String nama() {
        return letak.nama();
    }

    @Override
    public List<String> prasyarat() {
        return List.of();
    }

    @Override
    public Map<String, Integer> porta() {
        return Map.of(nama(), port, "kafka-controller", portController);
    }

    @Override
    public Optional<TempatBagian> tempat() {
        return Optional.of(letak);
    }

    @Override
    public void nyalakan() {
        KafkaLokal.mulai(letak, port, portController);
    }

    @Override
    public boolean sehat() {
        return Porta.menjawab(port);
    }
}
