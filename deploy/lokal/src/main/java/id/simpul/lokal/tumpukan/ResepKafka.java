package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.KafkaLokal;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.TempatBagian;
import java.util.Map;

/** Broker Kafka tumpukan. */
record ResepKafka(TempatBagian letak, int port, int portController) implements ResepProses {

    @Override
    public Map<String, Integer> porta() {
        return Map.of(nama(), port, "kafka-controller", portController);
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
