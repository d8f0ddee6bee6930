package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortaTest {

    @Test
    void free_ports_are_distinct_and_below_the_range_of_outgoing_connections() {
        assertThat(Porta.bebas(20)).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
    }

    @Test
    void a_listening_port_answers_and_cannot_be_used() throws IOException {
        try (ServerSocket soket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Porta.menjawab(soket.getLocalPort())).isTrue();
            assertThat(Porta.menjawabAlamat("127.0.0.1:" + soket.getLocalPort()))
                    .isTrue();
            assertThat(Porta.dapatDipakai(soket.getLocalPort())).isFalse();
        }
    }

    @Test
    void a_free_port_does_not_answer_and_can_be_used() {
        int port = Porta.bebas();

        assertThat(Porta.menjawab(port)).isFalse();
        assertThat(Porta.dapatDipakai(port)).isTrue();
    }

    @Test
    void an_address_without_a_port_does_not_answer() {
        assertThat(Porta.menjawabAlamat("localhost")).isFalse();
        assertThat(Porta.menjawabAlamat("localhost:sembilan")).isFalse();
    }
}
