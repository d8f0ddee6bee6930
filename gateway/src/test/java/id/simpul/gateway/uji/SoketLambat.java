package id.simpul.gateway.uji;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Klien yang dapat berhenti membaca atau dihentikan menulis, untuk melihat apakah gateway menimbun. */
public final class SoketLambat implements AutoCloseable {
    private static final Duration DIANGGAP_BERHENTI = Duration.ofMillis(1500);

    private final SocketChannel kanal;
    private final ByteBuffer nol = ByteBuffer.allocate(64 * 1024);

    public SoketLambat(String kepala) throws IOException {
        kanal = SocketChannel.open();
        kanal.setOption(StandardSocketOptions.SO_RCVBUF, 64 * 1024);
        kanal.setOption(StandardSocketOptions.SO_SNDBUF, 64 * 1024);
        kanal.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Klien.porta()));
        kanal.write(ByteBuffer.wrap(kepala.getBytes(StandardCharsets.ISO_8859_1)));
        kanal.configureBlocking(false);
    }

    /** Menulis paling banyak {@code bita} sampai tidak ada lagi yang diterima untuk sesaat; hasilnya yang diterima. */
    public long tulisSampaiMacet(long bita) throws IOException {
        long tertulis = 0;
        long terakhirMaju = System.nanoTime();
        while (tertulis < bita && System.nanoTime() - terakhirMaju < DIANGGAP_BERHENTI.toNanos()) {
            nol.clear().limit((int) Math.min(nol.capacity(), bita - tertulis));
            int maju = kanal.write(nol);
            tertulis += maju;
            if (maju > 0) {
                terakhirMaju = System.nanoTime();
            } else {
                LockSupport.parkNanos(1_000_000);
            }
        }
        return tertulis;
    }

    /** Satu bacaan saja; menunggu sampai ada yang dapat dibaca. */
    public int bacaSedikit() throws IOException {
        kanal.configureBlocking(true);
        return kanal.read(nol.clear());
    }

    /** Sisa jawaban sampai gateway menutup; hasilnya banyak bita. */
    public long bacaSampaiHabis() throws IOException {
        kanal.configureBlocking(true);
        ByteBuffer wadah = ByteBuffer.allocate(64 * 1024);
        long terbaca = 0;
        for (int maju = kanal.read(wadah); maju >= 0; maju = kanal.read(wadah.clear())) {
            terbaca += maju;
        }
        return terbaca;
    }

    @Override
    public void close() throws IOException {
        kanal.close();
    }
}
